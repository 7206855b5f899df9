# shellcheck shell=bash
# The simulators of the world outside, beside a demonstration: they begin and end with it.

# What the demonstration is told so that its keys come from the simulators' authority; empty without them.
OF_DEMONSTRATION=()
# What the product is told so that it finds them; empty without them.
OF_SIMULATORS=()
# Their process; empty while there is none.
SIMULATORS=

is_taken() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# choose_simulators <data folder>: gives them a port for good, since it stands in the certificates that they answer for
choose_simulators() {
  local port=8090
  while is_taken $port; do port=$((port + 1)); done
  mkdir -p "$1/simulators"
  echo $port >"$1/simulators/port"
  OF_DEMONSTRATION=("--demonstration.simulators=$1/simulators" "--demonstration.simulators-address=http://127.0.0.1:$port")
}

# start_simulators <data folder> <address of the product>: unless the folder was filled without them
start_simulators() {
  local port address
  [ -r "$1/simulators/port" ] || return 0
  port=$(cat "$1/simulators/port")
  address=http://127.0.0.1:$port
  if is_taken "$port"; then
    note "port $port, which the simulators have in this folder, is taken: signatures will carry no time stamp"
    return
  fi
  step "Starting the simulators of time stamps, revocation, remote signing, e-ID, payment, phones and population data"
  java -Xmx64m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "$RUN_DIR/simulators.jar:$RUN_DIR/app/lib/*" \
    vn.motcua.simulators.Simulators "$port" "$1/simulators" "$2" >"$1/simulators/simulators.log" 2>&1 &
  SIMULATORS=$!
  until is_taken "$port"; do
    kill -0 $SIMULATORS 2>/dev/null || die "the simulators did not start; their log is $1/simulators/simulators.log"
    sleep 0.2
  done
  OF_SIMULATORS=("--motcua.signatures.tsa=$address/tsa" --motcua.signatures.level=LT --motcua.signatures.online=true
    "--motcua.signatures.remote.url=$address" --motcua.signatures.remote.name=mo-phong
    "--motcua.sign-on.providers.eid.name=VNeID (mô phỏng)" "--motcua.sign-on.providers.eid.issuer=$address/eid"
    --motcua.sign-on.providers.eid.client-id=motcua --motcua.sign-on.providers.eid.client-secret=simulators
    --motcua.sign-on.providers.eid.user-info-by-post=true --motcua.sign-on.providers.eid.vouches-for-numbers=true
    --motcua.sign-on.providers.eid.levels.LoA2=LEVEL_2
    "--motcua.payment.payplat.url=$address/payplat/init" "--motcua.payment.payplat.query=$address/payplat/query"
    "--motcua.payment.payplat.statement=$address/payplat/statement"
    --motcua.payment.payplat.partner=H48 --motcua.payment.payplat.key=simulators
    "--motcua.payment.paygov.url=$address/paygov/init" --motcua.payment.paygov.partner-code=H48
    --motcua.payment.paygov.service-code=DVC --motcua.payment.paygov.access-key=motcua
    --motcua.payment.paygov.secret-key=simulators
    "--motcua.payment.accounts[0].unit=H48" "--motcua.payment.accounts[0].bank=970436"
    "--motcua.payment.accounts[0].number=0000000000001" "--motcua.payment.accounts[0].holder=TAI KHOAN MO PHONG"
    "--motcua.notification.carriers.sms.url=$address/sms/messages" --motcua.notification.carriers.sms.key=motcua
    --motcua.notification.carriers.sms.secret=simulators --motcua.notification.carriers.sms.sender=MOTCUA
    "--motcua.exchange.population.url=$address/population" --motcua.exchange.population.account=motcua)
}

stop_simulators() { [ -z "$SIMULATORS" ] || kill "$SIMULATORS" 2>/dev/null || true; }
