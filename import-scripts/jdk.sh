# Sourced by the launchers: sets JAVA_HOME to a JDK 25 even when the shell's java is another one.
# A JAVA_HOME that already is a JDK 25 wins; otherwise the first found in the usual places.
required_jdk=25
jdk_feature() { # prints the feature version of the JDK in folder $1, or 0
  if [ -x "$1/bin/javac" ] && [ -r "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
  else
    echo 0
  fi
}
if [ "$(jdk_feature "${JAVA_HOME:-/nonexistent}")" -ne "$required_jdk" ]; then
  found_jdk=
  for jdk in "${HOME:-/nonexistent}"/.sdkman/candidates/java/* "${HOME:-/nonexistent}"/.jdks/* /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ "$(jdk_feature "$jdk")" -eq "$required_jdk" ]; then found_jdk=$jdk; break; fi
  done
  if [ -z "$found_jdk" ]; then
    on_path=$(command -v javac 2>/dev/null || true)
    if [ -n "$on_path" ]; then
      on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
      if [ "$(jdk_feature "$on_path")" -eq "$required_jdk" ]; then found_jdk=$on_path; fi
    fi
  fi
  if [ -z "$found_jdk" ]; then
    echo "Kanhe needs a JDK $required_jdk and found none. Install one, or set JAVA_HOME to it." >&2
    echo "勘合需要 JDK $required_jdk，未找到。请安装后重试，或将 JAVA_HOME 指向它。" >&2
    echo "Looked in JAVA_HOME, ~/.sdkman, ~/.jdks, /usr/lib/jvm, /usr/java, /opt, /Library/Java and on the PATH." >&2
    exit 1
  fi
  JAVA_HOME=$found_jdk
  export JAVA_HOME
fi
