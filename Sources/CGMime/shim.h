// GMime for Swift: the cast and type-test macros it cannot import, one static inline each. No logic here.
#pragma once
#include <gmime/gmime.h>
