// glibc's heap for Swift: how it is shared out, and giving back what is free (mallopt(3), malloc_trim(3)). No logic here.
#pragma once
#include <malloc.h>
