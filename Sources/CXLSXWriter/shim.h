// libxlsxwriter for Swift: all of it that is needed is imported as it is. No logic here.
#pragma once
#include <xlsxwriter.h>
