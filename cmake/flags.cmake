# SPDX-License-Identifier: Apache-2.0
# One interface target carries what every target of the project compiles with.
add_library(mainstay_flags INTERFACE)
target_compile_features(mainstay_flags INTERFACE cxx_std_20)
target_compile_definitions(mainstay_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH QT_NO_KEYWORDS_FOREACH QT_USE_QSTRINGBUILDER QT_STRICT_ITERATORS
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
    MAINSTAY_VERSION="${PROJECT_VERSION}")
target_include_directories(mainstay_flags INTERFACE ${PROJECT_SOURCE_DIR})

set(_warnings -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wcast-qual -Wcast-align
    -Wnon-virtual-dtor -Woverloaded-virtual -Wformat=2 -Wundef -Wno-missing-field-initializers)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    list(APPEND _warnings -Wsuggest-override -Wduplicated-cond -Wduplicated-branches -Wlogical-op)
endif()
if(MAINSTAY_WERROR)
    list(APPEND _warnings -Werror)
endif()
target_compile_options(mainstay_flags INTERFACE ${_warnings})

if(MAINSTAY_SANITIZE)
    target_compile_options(mainstay_flags INTERFACE
        -fsanitize=${MAINSTAY_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(mainstay_flags INTERFACE -fsanitize=${MAINSTAY_SANITIZE})
endif()

# A faster linker where there is one; the result is the same.
if(EXISTS /usr/libexec/mold AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_link_options(mainstay_flags INTERFACE -B/usr/libexec/mold)
endif()
