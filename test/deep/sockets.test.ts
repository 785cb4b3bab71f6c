// Every fault over real sockets, for clients of every dialect against upstreams of every dialect: what takes too long for every run.

import { defineSocketTests } from "../faults/socket-tests.ts";

defineSocketTests("every pair");
