# Sourced by deploy/run and deploy/test: sets JAVA_HOME to a JDK that can build and run Placewise, or says what to install.

needed_jdk=25

# Prints the feature release of the JDK in folder $1 (25, 26, …), or nothing when there is no JDK. The file "release" says it
# without starting a virtual machine; a JDK that lacks the file is asked.
jdk_release() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
  if [ -r "$1/release" ] && grep -q '^JAVA_VERSION=' "$1/release"; then
    sed -n 's/^JAVA_VERSION="\([0-9][0-9]*\).*/\1/p' "$1/release"
  else
    "$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9][0-9]*\).*/\1/p' | head -n 1
  fi
}

# Prints the folders in which JDKs are usually found, the user's own choice first.
jdk_candidates() {
  if [ -n "${JAVA_HOME:-}" ]; then printf '%s\n' "$JAVA_HOME"; fi
  path_java=$(command -v java || true)
  if [ -n "$path_java" ]; then
    while [ -L "$path_java" ]; do
      target=$(readlink "$path_java")
      case $target in /*) path_java=$target ;; *) path_java=$(dirname "$path_java")/$target ;; esac
    done
    (cd "$(dirname "$path_java")/.." && pwd -P)
  fi
  if [ -x /usr/libexec/java_home ]; then /usr/libexec/java_home -v "$needed_jdk+" 2>/dev/null || true; fi
  for folder in /usr/lib/jvm/* /opt/java/* /opt/jdk* \
    "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if [ -d "$folder" ]; then printf '%s\n' "$folder"; fi
  done
}

find_jdk() {
  seen=""
  while IFS= read -r candidate; do
    [ -n "$candidate" ] || continue
    release=$(jdk_release "$candidate")
    [ -n "$release" ] || continue
    if [ "$release" -ge "$needed_jdk" ]; then
      JAVA_HOME=$candidate
      export JAVA_HOME
      return 0
    fi
    seen="$seen
  JDK $release in $candidate"
  done <<EOF
$(jdk_candidates)
EOF
  {
    printf 'Placewise needs a JDK %s or newer, and none was found.\n' "$needed_jdk"
    if [ -n "$seen" ]; then printf 'These are too old:%s\n' "$seen"; fi
    printf 'Install one, for example Eclipse Temurin %s from https://adoptium.net, or\n' "$needed_jdk"
    printf '  Debian, Ubuntu   apt install temurin-%s-jdk   (after adding the Adoptium repository)\n' "$needed_jdk"
    printf '  macOS            brew install --cask temurin@%s\n' "$needed_jdk"
    printf '  SDKMAN           sdk install java %s-tem\n' "$needed_jdk"
    printf 'and start again. A JDK elsewhere is found through JAVA_HOME.\n'
  } >&2
  return 1
}
