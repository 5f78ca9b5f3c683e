// libcurl for Swift: the variadic calls, one static inline a kind of argument. No logic here.
#pragma once
#include <curl/curl.h>

// Swift cannot call variadic C functions: curl_easy_setopt, once for each kind of value it takes.
static inline CURLcode guichet_curl_setopt_long(CURL *curl, CURLoption option, long value) {
  return curl_easy_setopt(curl, option, value);
}
static inline CURLcode guichet_curl_setopt_string(CURL *curl, CURLoption option, const char *value) {
  return curl_easy_setopt(curl, option, value);
}
static inline CURLcode guichet_curl_setopt_pointer(CURL *curl, CURLoption option, void *value) {
  return curl_easy_setopt(curl, option, value);
}
static inline CURLcode guichet_curl_setopt_off(CURL *curl, CURLoption option, curl_off_t value) {
  return curl_easy_setopt(curl, option, value);
}
// READFUNCTION, WRITEFUNCTION and HEADERFUNCTION share this type.
typedef size_t (*guichet_curl_data_callback)(char *, size_t, size_t, void *);
static inline CURLcode guichet_curl_setopt_data_callback(
    CURL *curl, CURLoption option, guichet_curl_data_callback value) {
  return curl_easy_setopt(curl, option, value);
}
// CURLOPT_DEBUGFUNCTION has a type of its own.
static inline CURLcode guichet_curl_setopt_debug_callback(CURL *curl, curl_debug_callback value) {
  return curl_easy_setopt(curl, CURLOPT_DEBUGFUNCTION, value);
}
// CURLOPT_XFERINFOFUNCTION, by which a shutdown stops a transfer.
static inline CURLcode guichet_curl_setopt_progress_callback(CURL *curl, curl_xferinfo_callback value) {
  return curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, value);
}

// CURLOPT_SOCKOPTFUNCTION, called for each socket before it connects.
static inline CURLcode guichet_curl_setopt_socket_callback(CURL *curl, curl_sockopt_callback value) {
  return curl_easy_setopt(curl, CURLOPT_SOCKOPTFUNCTION, value);
}

// curl_easy_getinfo, likewise.
static inline CURLcode guichet_curl_getinfo_long(CURL *curl, CURLINFO info, long *value) {
  return curl_easy_getinfo(curl, info, value);
}
static inline CURLcode guichet_curl_getinfo_socket(CURL *curl, curl_socket_t *value) {
  return curl_easy_getinfo(curl, CURLINFO_ACTIVESOCKET, value);
}
// A macro with casts that Swift does not import.
static inline CURLcode guichet_curl_global_init(void) { return curl_global_init(CURL_GLOBAL_ALL); }
