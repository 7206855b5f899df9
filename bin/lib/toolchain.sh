# shellcheck shell=bash
# Finds or fetches what the build needs: a JDK, Maven, Node.js; and a browser for the journeys.

NEEDED_JAVA=25

# java_major <jdk home>: its major version, or nothing when it is no JDK
java_major() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

jdk_candidates() {
  local javac
  printf '%s\n' "${JAVA_HOME:-/nonexistent}"
  javac=$(command -v javac) && dirname "$(dirname "$(readlink -f "$javac")")"
  printf '%s\n' /usr/lib/jvm/* /opt/* /opt/java/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home
}

find_jdk() {
  local home major
  while IFS= read -r home; do
    major=$(java_major "$home")
    if [ "${major:-0}" -ge "$NEEDED_JAVA" ]; then
      export JAVA_HOME=$home PATH=$home/bin:$PATH
      return
    fi
  done < <(jdk_candidates)
  die "no JDK $NEEDED_JAVA or newer found (looked at JAVA_HOME, PATH, /usr/lib/jvm, /opt, ~/.sdkman, ~/.jdks)" \
    "Get one, then run this again:" \
    "  Debian 13, Ubuntu 25.10 or newer:  apt-get install openjdk-25-jdk-headless" \
    "  any system:                        https://adoptium.net (Temurin 25), unpacked into /opt" \
    "  with SDKMAN:                       sdk install java 25-tem" \
    "Or name one that stands elsewhere:   JAVA_HOME=/path/to/jdk bin/$(basename "$0")"
}

as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    return 1
  fi
}

# need <command> <Debian package>: installs the package when the command is missing
need() {
  command -v "$1" >/dev/null && return
  command -v apt-get >/dev/null || die "'$1' is missing: please install it with your system's package manager"
  step "Installing $2, because '$1' is missing"
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q "$2" >&2 ||
    { as_root apt-get update -q >&2 && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q "$2" >&2; } ||
    die "could not install it: please install $2, then run this again"
  hash -r
}

# What reads the text of scanned papers, with the Vietnamese data, and the photographs of iPhones.
need_recognition() {
  need tesseract tesseract-ocr
  tesseract --list-langs 2>/dev/null | grep -qx vie || need tesseract-vie tesseract-ocr-vie
  need heif-convert libheif-examples
}

find_build_tools() {
  # Maven 3 still uses what newer JDKs warn about.
  export MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
  find_jdk
  need mvn maven
  need npm npm
}
