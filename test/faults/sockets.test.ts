// Every fault over real sockets and through the packages that people use, each fault with each upstream's dialect and each client's, once each.
// All pairs are in test/deep/sockets.test.ts.

import { defineSocketTests } from "./socket-tests.ts";

defineSocketTests("covering");
