# SPDX-License-Identifier: Apache-2.0
include(GNUInstallDirs)
install(TARGETS mainstay mainstay-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES resources/mainstay.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES resources/mainstay.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES resources/mainstay-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME mainstay.xml)
install(FILES resources/icon.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME mainstay.svg)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_CONTACT "Mainstay maintainers")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Customer success workbench over one local file")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What shlibdeps can't see: plugins and icons are loaded by name.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "qt6-qpa-plugins, libqt6svg6, breeze-icon-theme")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-inter, fonts-noto-cjk, qt6-translations-l10n")
include(CPack)
