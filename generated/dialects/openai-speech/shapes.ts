// @generated from schema/dialects/openai-speech.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.


export const DIALECT = "openai-speech";
