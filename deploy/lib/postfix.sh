# Postfix in a private folder. Sourced by testbed, not run; reads its `dir` and ports.
# shellcheck shell=bash disable=SC2154

# Where Postfix's programs are: the system's, or those that install-packages unpacked.
postfix_prefix() {
  [[ -x $private_postfix/usr/sbin/postfix ]] && echo "$private_postfix"
  return 0
}

# Runs a Postfix command. Unpacked aside, it needs to be told of its libraries.
with_postfix() {
  local prefix
  prefix=$(postfix_prefix)
  if [[ -n $prefix ]]; then
    LD_LIBRARY_PATH=$prefix/usr/lib/postfix "$prefix/usr/sbin/$1" "${@:2}"
  else
    "$@"
  fi
}

# start_postfix PORT…
start_postfix() {
  with_postfix postfix -c "$dir/smtp/conf" start >>"$dir/smtp/log" 2>&1 </dev/null || return
  await_ports "$@"
}

configure_postfix() {
  mkdir -p "$dir"/smtp/{conf,spool,data}
  chown "$(mail_owner)" "$dir/smtp/data"
  write_main_cf
  write_master_cf
}

# Postfix unpacked aside has no user of its own: Dovecot's serve, whose privileges are as few.
mail_owner() { if id postfix >/dev/null 2>&1; then echo postfix; else echo dovenull; fi; }
setgid_group() { if getent group postdrop >/dev/null; then echo postdrop; else echo dovecot; fi; }

write_main_cf() {
  local prefix
  prefix=$(postfix_prefix)
  cat >"$dir/smtp/conf/main.cf" <<CONF
# Written by deploy/testbed.
compatibility_level = 3.6
queue_directory = $dir/smtp/spool
data_directory = $dir/smtp/data
maillog_file = $dir/smtp/log
maillog_file_prefixes = $dir
daemon_directory = $prefix/usr/lib/postfix/sbin
command_directory = $prefix/usr/sbin
shlib_directory = $prefix/usr/lib/postfix
meta_directory = $prefix/etc/postfix
sendmail_path = $prefix/usr/sbin/sendmail
mailq_path = $prefix/usr/bin/mailq
newaliases_path = $prefix/usr/bin/newaliases
import_environment = LD_LIBRARY_PATH MAIL_CONFIG MAIL_LOGTAG POSTLOG_SERVICE POSTLOG_HOSTNAME TZ LANG=C
mail_owner = $(mail_owner)
setgid_group = $(setgid_group)

inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = localhost
myorigin = localhost
mydestination =
mynetworks = 127.0.0.0/8
alias_maps =
alias_database =
local_recipient_maps =
disable_dns_lookups = yes
smtpd_peername_lookup = no
notify_classes =
local_header_rewrite_clients =
recipient_delimiter =

# Whatever the domain, Dovecot has the mailbox; but for those that tests are refused at.
default_transport = lmtp:inet:127.0.0.1:$LMTP_PORT
transport_maps = inline:{ {bounces.example = smtp:[127.0.0.1]:$REFUSING_PORT} }
smtpd_relay_restrictions = permit_mynetworks, permit_sasl_authenticated, reject
smtpd_recipient_restrictions =
    check_recipient_access inline:{
      {refused.example = 550 5.1.1 No such mailbox here}
      {later.example = 451 4.7.1 Please try again later} }
smtpd_end_of_data_restrictions =
    check_recipient_access inline:{ {rejected.example = 554 5.7.1 Content refused} }
lmtp_destination_concurrency_limit = 20
lmtp_connection_cache_on_demand = yes

message_size_limit = 52428800
mailbox_size_limit = 0

# No delays and no ceilings.
in_flow_delay = 0s
smtpd_error_sleep_time = 0s
smtpd_client_connection_count_limit = 0
smtpd_client_connection_rate_limit = 0
smtpd_client_message_rate_limit = 0
smtpd_client_recipient_rate_limit = 0
smtpd_client_auth_rate_limit = 0
smtpd_client_new_tls_session_rate_limit = 0
smtpd_hard_error_limit = 1000
smtpd_soft_error_limit = 1000
minimal_backoff_time = 2s
maximal_backoff_time = 10s
queue_run_delay = 2s

smtpd_tls_security_level = may
smtpd_tls_chain_files = $dir/server.key, $dir/server.pem
smtpd_sasl_type = dovecot
smtpd_sasl_path = $dir/imap/run/auth-postfix
smtpd_sasl_auth_enable = yes
CONF
}

write_master_cf() {
  cat >"$dir/smtp/conf/master.cf" <<CONF
# Written by deploy/testbed.
# service type private unpriv chroot wakeup maxproc command
127.0.0.1:$SMTP_PORT inet n - n - - smtpd
127.0.0.1:$SMTP_PLAIN_PORT inet n - n - - smtpd
    -o smtpd_tls_security_level=none
127.0.0.1:$SUBMISSION_PORT inet n - n - - smtpd
    -o smtpd_tls_security_level=encrypt
    -o smtpd_client_restrictions=permit_sasl_authenticated,reject
127.0.0.1:$SMTPS_PORT inet n - n - - smtpd
    -o smtpd_tls_wrappermode=yes
    -o smtpd_client_restrictions=permit_sasl_authenticated,reject
127.0.0.1:$SUBMISSION_OAUTH_PORT inet n - n - - smtpd
    -o smtpd_tls_security_level=encrypt
    -o smtpd_sasl_path=$dir/imap-oauth/run/auth-postfix
    -o smtpd_client_restrictions=permit_sasl_authenticated,reject
127.0.0.1:$REFUSING_PORT inet n - n - - smtpd
    -o myhostname=refusing.localhost
    -o smtpd_sasl_auth_enable=no
    -o smtpd_recipient_restrictions=reject
    -o reject_code=550
127.0.0.1:$GREYLISTING_PORT inet n - n - - smtpd
    -o smtpd_tls_security_level=encrypt
    -o smtpd_client_restrictions=permit_sasl_authenticated,reject
    -o smtpd_recipient_restrictions=check_policy_service,inet:127.0.0.1:$GREYLIST_PORT
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
proxywrite unix - - n - 1 proxymap
smtp unix - - n - - smtp
relay unix - - n - - smtp
showq unix n - n - - showq
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
local unix - n n - - local
virtual unix - n n - - virtual
lmtp unix - - n - - lmtp
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
CONF
}
