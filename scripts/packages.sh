# SPDX-License-Identifier: Apache-2.0
# What Debian 12 needs; sourced by run and test. Proven in a bare system (debootstrap, chroot).

# To build: Qt's Widgets, SVG and translation tools, SQLite, calendars, mails, zip archives, compiler.
BUILD_PACKAGES="g++ cmake ninja-build ccache mold qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools
qt6-l10n-tools linguist-qt6 libsqlite3-dev pkg-config libical-dev libgmime-3.0-dev
libminizip-dev"

# To run: platform plugins, icons, the fonts that the look is made for, Qt's own Japanese and Hungarian.
RUN_PACKAGES="qt6-qpa-plugins libqt6svg6 breeze-icon-theme fonts-inter fonts-noto-core fonts-noto-cjk
qt6-translations-l10n tzdata libical3 libgmime-3.0-0 libminizip1"

# To test: a table of Unicode locales, git for the tests that ask what is committed, what holds decks against their schemas.
TEST_PACKAGES="git python3 sqlite3 libxml2-utils"

# install_missing PACKAGE …: asks for nothing and touches nothing when all are there.
install_missing() {
    local missing=() package
    for package in "$@"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    echo "Installing: ${missing[*]}"
    local sudo=
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || { echo "Needs root or sudo to install: ${missing[*]}" >&2; return 1; }
        sudo=sudo
    fi
    $sudo apt-get update -qq &&
        $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
}
