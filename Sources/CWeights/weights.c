#include "CWeights.h"

static const unsigned char weights[] __attribute__((aligned(16))) = {
#pragma clang diagnostic ignored "-Wc23-extensions"
#embed "models.safetensors"
};

const void *weights_start(void) { return weights; }
size_t weights_count(void) { return sizeof weights; }
