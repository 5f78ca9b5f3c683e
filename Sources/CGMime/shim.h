// GMime for Swift: the cast and type-test macros it cannot import, one static inline each. No logic here.
// Each `as` cast gives NULL where the object is not of that type, which Swift reads as nil.
#pragma once
#include <gmime/gmime.h>

static inline GMimePart *guichet_as_part(GMimeObject *object) {
  return GMIME_IS_PART(object) ? GMIME_PART(object) : NULL;
}
static inline GMimeMultipart *guichet_as_multipart(GMimeObject *object) {
  return GMIME_IS_MULTIPART(object) ? GMIME_MULTIPART(object) : NULL;
}
static inline GMimeMessage *guichet_message_of(GMimeObject *object) {
  return GMIME_IS_MESSAGE_PART(object) ? g_mime_message_part_get_message(GMIME_MESSAGE_PART(object)) : NULL;
}
static inline InternetAddressMailbox *guichet_as_mailbox(InternetAddress *address) {
  return INTERNET_ADDRESS_IS_MAILBOX(address) ? INTERNET_ADDRESS_MAILBOX(address) : NULL;
}
static inline InternetAddressGroup *guichet_as_group(InternetAddress *address) {
  return INTERNET_ADDRESS_IS_GROUP(address) ? INTERNET_ADDRESS_GROUP(address) : NULL;
}
static inline GMimeObject *guichet_object_of_message(GMimeMessage *message) { return GMIME_OBJECT(message); }
static inline GMimeObject *guichet_object_of_part(GMimePart *part) { return GMIME_OBJECT(part); }
static inline GMimeObject *guichet_object_of_multipart(GMimeMultipart *multipart) { return GMIME_OBJECT(multipart); }
static inline GMimeStreamMem *guichet_memory_of_stream(GMimeStream *stream) { return GMIME_STREAM_MEM(stream); }
