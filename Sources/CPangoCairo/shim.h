// Pango and Cairo for Swift: all of them that is needed is imported as it is. No logic here.
#pragma once
#include <pango/pangocairo.h>
#include <cairo-pdf.h>
