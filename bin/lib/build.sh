# shellcheck shell=bash
# Builds the product and the demonstration, and lays them out to start quickly.

RUN_DIR=$ROOT/target/run
AOT_CACHE=$RUN_DIR/motcua.aot

# At rest the product needs little. The highest compiler waits for what is really hot: while starting it would take half
# of the processors' time. One set serves training and running, or the cache would not fit.
JVM_FLAGS=(-Xmx256m -XX:+UseSerialGC -XX:+UseCompactObjectHeaders "-Xlog:aot*=off" "-Xlog:cds*=off"
  -XX:Tier4InvocationThreshold=20000 -XX:Tier4MinInvocationThreshold=3000 -XX:Tier4CompileThreshold=60000
  -XX:Tier4BackEdgeThreshold=200000 -Duser.timezone=Asia/Ho_Chi_Minh)

mvn_quietly() { mvn -q -B -ntp -f "$ROOT/pom.xml" "$@"; }

sources_changed() {
  [ ! -e "$RUN_DIR/built" ] ||
    [ -n "$(find "$ROOT/pom.xml" "$ROOT"/{app,demo,simulators}/pom.xml "$ROOT"/{app,demo,simulators}/src/main \
      -newer "$RUN_DIR/built" -not -path '*/node_modules*' -print -quit 2>/dev/null)" ]
}

build_if_changed() {
  sources_changed || return 0
  step "Building (some minutes the first time)"
  mvn_quietly -Dfast -DskipTests -pl app,simulators,demo -am package >&2
  rm -rf "$RUN_DIR"
  mkdir -p "$RUN_DIR"
  java -Djarmode=tools -jar "$ROOT/app/target/motcua-exec.jar" extract --destination "$RUN_DIR/app" >/dev/null
  mv "$RUN_DIR/app/motcua-exec.jar" "$RUN_DIR/app/motcua.jar"
  cp "$ROOT/demo/target/motcua-demo.jar" "$RUN_DIR/demo.jar"
  cp "$ROOT"/simulators/target/motcua-simulators*.jar "$RUN_DIR/simulators.jar"
  train
  touch "$RUN_DIR/built"
}

# One start on an empty folder, whose loaded and linked classes the later starts take over.
train() {
  local data
  data=$(mktemp -d)
  step "Preparing quick starts"
  (cd "$RUN_DIR/app" && java "${JVM_FLAGS[@]}" -XX:AOTCacheOutput="$AOT_CACHE" -Dspring.context.exit=onRefresh \
    -jar motcua.jar --motcua.data="$data" --server.port=0 >"$RUN_DIR/training.log" 2>&1) ||
    note "the quick start could not be prepared (see $RUN_DIR/training.log); starting will take longer"
  stop_database "$data/postgres/postmaster.pid"
  rm -rf "$data"
}

# The training ends without ceremony and leaves its database running.
stop_database() {
  local database
  [ -r "$1" ] && database=$(head -n 1 "$1") || return 0
  kill -INT "$database" 2>/dev/null || return 0
  while kill -0 "$database" 2>/dev/null; do sleep 0.1; done
}

# product <arguments>: replaces this shell by the product
product() {
  cd "$RUN_DIR/app" || exit
  export MALLOC_ARENA_MAX=2
  exec java "${JVM_FLAGS[@]}" -XX:AOTCache="$AOT_CACHE" -jar motcua.jar "$@"
}

# demonstration <arguments>: runs the demonstration beside the product's classes, in this shell's place.
# It does not wait for the disk at each act: what a crash could lose of it can be told again.
demonstration() {
  cd "$RUN_DIR/app" || exit
  export MALLOC_ARENA_MAX=2
  exec java "${JVM_FLAGS[@]}" -cp "$RUN_DIR/demo.jar:$RUN_DIR/simulators.jar:motcua.jar" vn.motcua.demo.Demonstration \
    --server.port=-1 --spring.main.banner-mode=off --logging.level.root=warn --logging.level.eu.europa.esig=error \
    "--spring.datasource.hikari.connection-init-sql=set synchronous_commit = off" \
    --motcua.files.wait-for-disk=false "$@"
}
