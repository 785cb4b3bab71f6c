// The same random cases in every run, so that a red run is red for everybody. LAW_SEED=random (or a number) goes looking for others.

import fc from "fast-check";

const asked = process.env["LAW_SEED"];
fc.configureGlobal({ seed: asked === "random" ? Math.trunc(Math.random() * 2 ** 31) : Number(asked ?? 20261121) });
