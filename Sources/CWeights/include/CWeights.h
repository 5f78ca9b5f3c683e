// What deploy/learn has made of labelled mail (safetensors), as a part of the program: read where it lies, and shared by all that run it. No logic here.
#pragma once
#include <stddef.h>

const void *weights_start(void);
size_t weights_count(void);
