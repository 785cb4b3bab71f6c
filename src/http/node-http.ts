// node:http without its clients. An `import` of it reads every one of its exports, and so loads the whole of fetch, at every start.

export const { createServer, STATUS_CODES } = process.getBuiltinModule("node:http");
