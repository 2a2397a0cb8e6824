# Read by the other scripts: where things are, which Java to use, and how to build.
# shellcheck shell=bash
set -eu

home=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
target=$home/pipeline/target
jar=$target/barometer.jar
generator=$home/sample-data/generator
generator_jar=$generator/target/generator.jar
# Maven writes this last: Spark's own jars, and by its age the age of the build.
spark_jars=$target/spark-jars.txt
java_options=$home/pipeline/src/launch/java-options
main_class=dk.integrationsbarometer.cli.Barometer
generator_class=dk.integrationsbarometer.generator.GenerateCommand

fail() {
  printf '%s: %s\n' "$(basename -- "$0")" "$1" >&2
  shift
  [ $# -eq 0 ] || printf '  %s\n' "$@" >&2
  exit 1
}

# The whole version of a JDK, from its own `release` file when there is one (fast).
version_of() {
  if [ -r "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\([^"]*\)".*/\1/p' "$1/release"
  else
    "$1/bin/java" -version 2>&1 | sed -n '1s/.*"\([^"]*\)".*/\1/p'
  fi
}

# Sets JAVA_HOME and java_version: JAVA_HOME, the PATH, then where systems keep their JDKs.
find_java() {
  local candidate jdk major seen=""
  for candidate in "${JAVA_HOME:-/none}/bin/java" "$(command -v java || true)" /usr/lib/jvm/*/bin/java \
    /Library/Java/JavaVirtualMachines/*/Contents/Home/bin/java; do
    [ -x "$candidate" ] || continue
    jdk=$(readlink -f -- "$candidate")
    jdk=${jdk%/bin/java}
    java_version=$(version_of "$jdk")
    major=${java_version%%[!0-9]*}
    # Spark 4.1 (its Hadoop) fails on Java 24: "getSubject is not supported".
    if [ "${major:-0}" -ge 17 ] && [ "$major" -lt 24 ]; then
      export JAVA_HOME=$jdk
      return
    fi
    case $seen in *"$jdk "*) ;; *) seen="$seen $jdk is ${java_version:-unknown}." ;; esac
  done
  fail "a JDK 17 or 21 is needed (17 up to 23) and none was found.$seen" \
    "Install one (Debian, Ubuntu: apt install openjdk-17-jdk; macOS: brew install openjdk@17;" \
    "all systems: https://adoptium.net) and set JAVA_HOME to its folder."
}

# Says why a build is needed; nothing when it is not. With the argument `generator` it looks at that module, too.
build_reason() {
  local file files
  if [ ! -f "$jar" ] || [ ! -f "$spark_jars" ] || { [ "${1:-}" = generator ] && [ ! -f "$generator_jar" ]; }; then
    printf 'first use'
  elif [ -n "$(find "$home/pom.xml" "$home/pipeline/pom.xml" "$home/pipeline/src/main" \
    -newer "$spark_jars" -print -quit)" ]; then
    printf 'the sources have changed'
  elif [ "${1:-}" = generator ] &&
    [ -n "$(find "$home/pom.xml" "$generator/pom.xml" "$generator/src/main" -newer "$generator_jar" -print -quit)" ]; then
    printf 'the sources have changed'
  else
    IFS=: read -r -a files <"$spark_jars" || true
    for file in "${files[@]}"; do
      [ -e "$file" ] || {
        printf 'a library is gone'
        return
      }
    done
  fi
}

build_when_needed() {
  local reason output
  [ -n "$(build_reason "$@")" ] || return 0
  [ -x "$JAVA_HOME/bin/javac" ] || fail "$JAVA_HOME can run Java but not build: it has no javac." \
    "Install a whole JDK (Debian, Ubuntu: apt install openjdk-17-jdk)."
  command -v mvn >/dev/null || fail "Maven (3.8 or newer) is needed to build, and mvn is not on the PATH." \
    "Install it (Debian, Ubuntu: apt install maven; macOS: brew install maven; all: https://maven.apache.org)."
  # One builds, the others wait and look again whether there is still something to do.
  exec 9<"$home/pom.xml"
  ! command -v flock >/dev/null || flock 9
  reason=$(build_reason "$@")
  if [ -n "$reason" ]; then
    printf 'Building (%s)...\n' "$reason" >&2
    # Tests and warnings are the developers' concern (scripts/test).
    output=$(cd "$home" && mvn -q -B -Dstyle.color=never -Dmaven.test.skip=true \
      -Dmaven.compiler.failOnWarning=false package 2>&1 9<&- </dev/null) || {
      printf '%s\n' "$output" >&2
      fail "the build failed; Maven's messages stand above."
    }
  fi
  exec 9<&-
}

# Compiles the tests and sets test_jars: a file with the class path that they need beside our own classes.
build_tests() {
  test_jars=$target/test-jars.txt
  printf 'Building...\n' >&2
  cd -- "$home"
  mvn -q -B -Dstyle.color=never -DskipTests test-compile >&2
  if [ ! -f "$test_jars" ] || [ pipeline/pom.xml -nt "$test_jars" ] || [ pom.xml -nt "$test_jars" ]; then
    mvn -q -B -Dstyle.color=never -pl pipeline dependency:build-classpath \
      -Dmdep.includeScope=test "-Dmdep.outputFile=$test_jars" >&2
  fi
}
