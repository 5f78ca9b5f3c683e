// libsystemd for Swift: what a service tells its manager (sd_notify(3)). No logic here.
#pragma once
#include <systemd/sd-daemon.h>
