# Dovecot in a private folder. Sourced by testbed, not run; reads its `dir` and ports.
# shellcheck shell=bash disable=SC2154

# Who owns the mailboxes: a user that every Debian has, and that is not root, whom Dovecot refuses.
readonly mail_user=mail

# Four servers on one set of mailboxes, which differ in what they tell and offer.
configure_dovecots() {
  write_dovecot imap "$(
    listener imap "$IMAP_PORT"
    listener imaps "$IMAPS_PORT" yes
  )" "$(
    lmtp_service
    auth_service
    namespace '' /
    tls
  )"
  write_dovecot imap-basic "$(
    listener imap "$IMAP_BASIC_PORT"
    listener imaps 0
  )" "$(
    namespace '' /
    echo 'imap_capability = IMAP4rev1'
    echo 'ssl = no'
  )"
  write_dovecot imap-inbox "$(
    listener imap "$IMAP_INBOX_PORT"
    listener imaps "$IMAP_INBOX_TLS_PORT" yes
  )" "$(
    namespace INBOX. .
    tls
  )"
  write_introspection
  write_dovecot imap-oauth "$(
    listener imap "$IMAP_OAUTH_PORT"
    listener imaps "$IMAP_OAUTH_TLS_PORT" yes
  )" "$(
    auth_service
    namespace '' /
    tls
  )" "$(token_sign_in)"
}

# start_dovecot NAME PORT…
start_dovecot() {
  dovecot -c "$dir/$1/dovecot.conf" >>"$dir/$1/log" 2>&1 </dev/null || return
  await_ports "${@:2}"
}

# listener NAME PORT [TLS]: an inet_listener of imap-login. Port 0 closes one that Dovecot opens by itself.
listener() {
  printf 'inet_listener %s {\n address = 127.0.0.1\n port = %s\n ssl = %s\n}\n' "$1" "$2" "${3:-no}"
}

namespace() {
  # Folders that are marked as what they are (RFC 6154) where somebody makes them.
  printf 'namespace inbox {\n inbox = yes\n prefix = %s\n separator = %s\n' "$1" "$2"
  printf ' mailbox Sent {\n special_use = %s\n }\n mailbox Ébauches {\n special_use = %s\n }\n}\n' '\Sent' '\Drafts'
}

tls() {
  printf 'ssl = yes\nssl_cert = <%s/server.pem\nssl_key = <%s/server.key\nssl_min_protocol = TLSv1.2\n' "$dir" "$dir"
}

lmtp_service() {
  printf 'service lmtp {\n process_min_avail = 1\n inet_listener lmtp {\n address = 127.0.0.1\n port = %s\n }\n}\n' "$LMTP_PORT"
}

# Postfix asks here whether a password is right.
auth_service() {
  printf 'service auth {\n unix_listener auth-postfix {\n mode = 0666\n }\n}\n'
}

password_sign_in() {
  printf 'passdb {\n driver = static\n args = password=%s\n}\n' "$(<"$dir/password")"
  echo 'auth_mechanisms = plain login'
}

# No password signs in here.
token_sign_in() {
  printf 'passdb {\n driver = oauth2\n mechanisms = xoauth2 oauthbearer\n args = %s/imap-oauth/oauth2.conf\n}\n' "$dir"
  echo 'auth_mechanisms = xoauth2 oauthbearer'
}

# Whose an access token is, Dovecot asks where it was given out (RFC 7662).
write_introspection() {
  mkdir -p "$dir/imap-oauth"
  cat >"$dir/imap-oauth/oauth2.conf" <<CONF
introspection_mode = post
introspection_url = http://127.0.0.1:$TOKENS_PLAIN_PORT/introspect
username_attribute = username
active_attribute = active
active_value = true
CONF
}

# write_dovecot NAME LISTENERS SETTINGS [SIGN-IN]
write_dovecot() {
  mkdir -p "$dir/$1"
  cat >"$dir/$1/dovecot.conf" <<CONF
# Written by deploy/testbed.
base_dir = $dir/$1/run
state_dir = $dir/$1/state
log_path = $dir/$1/log
instance_name = guichet-testbed-$1
protocols = imap$([[ $1 == imap ]] && echo ' lmtp')
listen = 127.0.0.1

# Every address is a mailbox, made when first used.
${4:-$(password_sign_in)}
userdb {
  driver = static
  args = uid=$mail_user gid=$mail_user home=$dir/mail/%Ld/%Ln allow_all_users=yes
}
auth_username_format = %Lu
disable_plaintext_auth = no
first_valid_uid = 1
first_valid_gid = 1
mail_location = maildir:~/Maildir
lda_mailbox_autocreate = yes
postmaster_address = postmaster@localhost
hostname = localhost

# No delays and no ceilings: tests sign in wrongly on purpose, and often.
auth_failure_delay = 0
mail_max_userip_connections = 1000
service anvil {
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service imap-login {
  service_count = 0
  process_min_avail = 1
  client_limit = 1000
  $2
}
service imap {
  process_limit = 1000
}
$3
CONF
}
