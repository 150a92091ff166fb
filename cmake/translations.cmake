# SPDX-License-Identifier: Apache-2.0
# The catalogues of the window and the command line. `cmake --build … --target update_translations`
# brings the .ts files up to date with the sources; the build compiles and embeds them under :/i18n.
# (qt_add_translations is per target in Qt 6.4 and would drop the strings of the other libraries.)
set(MAINSTAY_TS en ja hu)
set(_ts_files)
set(_qm_files)
foreach(_language ${MAINSTAY_TS})
    set(_ts ${PROJECT_SOURCE_DIR}/translations/mainstay_${_language}.ts)
    set(_qm ${PROJECT_BINARY_DIR}/i18n/mainstay_${_language}.qm)
    list(APPEND _ts_files ${_ts})
    list(APPEND _qm_files ${_qm})
    add_custom_command(OUTPUT ${_qm}
        COMMAND ${CMAKE_COMMAND} -E make_directory ${PROJECT_BINARY_DIR}/i18n
        COMMAND Qt6::lrelease -silent -nounfinished ${_ts} -qm ${_qm}
        DEPENDS ${_ts} VERBATIM)
endforeach()
add_custom_target(update_translations
    COMMAND Qt6::lupdate -silent -no-obsolete -locations none -extensions cpp,h -I ${PROJECT_SOURCE_DIR}
            ${PROJECT_SOURCE_DIR}/app ${PROJECT_SOURCE_DIR}/ui -ts ${_ts_files}
    VERBATIM)
foreach(_program mainstay mainstay-cli)
    qt_add_resources(${_program} "${_program}_i18n" PREFIX "/i18n" BASE ${PROJECT_BINARY_DIR}/i18n FILES ${_qm_files})
endforeach()
qt_add_resources(mainstay "mainstay_icon" PREFIX "/mainstay" BASE ${PROJECT_SOURCE_DIR}/resources
    FILES ${PROJECT_SOURCE_DIR}/resources/icon.svg)
