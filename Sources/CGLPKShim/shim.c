#include "CGLPKShim.h"
