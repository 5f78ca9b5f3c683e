// Timers that tell when the clock is set (timerfd_create(2)). No logic here.
#pragma once
#include <sys/timerfd.h>
