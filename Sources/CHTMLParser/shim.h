// libxml2's HTML parser for Swift. Its headers pull in the system's ICU, which clashes with Foundation's own: switched off first.
#pragma once
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
