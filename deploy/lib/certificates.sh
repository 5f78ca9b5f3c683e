# Certificates for the testbed's servers. Sourced, not run.
# shellcheck shell=bash

# Into folder $1: ca.pem, which signed server.pem (localhost, 127.0.0.1) with its key server.key; and other-ca.pem, which
# signed nothing. Good for a year.
make_certificates() {
  (
    cd "$1"
    make_authority ca "Guichet testbed"
    make_authority other-ca "Some other authority"
    new_key server.key
    openssl req -new -key server.key -subj /CN=localhost -out server.csr
    openssl x509 -req -in server.csr -CA ca.pem -CAkey ca.key -days 365 -out server.pem \
      -extfile <(printf 'subjectAltName=DNS:localhost,IP:127.0.0.1\nbasicConstraints=CA:FALSE\n')
    rm -f server.csr ca.key other-ca.key ca.srl
  ) 2>/dev/null || die "openssl could not make the certificates in $1."
}

make_authority() {
  new_key "$1.key"
  openssl req -x509 -new -key "$1.key" -subj "/CN=$2" -days 365 -out "$1.pem" \
    -addext basicConstraints=critical,CA:TRUE -addext keyUsage=critical,keyCertSign
}

# Elliptic: made in no time.
new_key() {
  (umask 077 && openssl ecparam -name prime256v1 -genkey -noout -out "$1")
}
