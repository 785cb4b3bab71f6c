// @generated from schema/wire/canonical.schema.yaml. Edit that file, then run `npm run gen`.
import { findings } from "../../src/kit/findings.ts";
import ucs2lengthModule from "ajv/dist/runtime/ucs2length.js";
const check_request = validate21;
const schema8 = {"type":"object","description":"A request for a chat answer, as every dialect is decoded to and encoded from.","required":["model","messages"],"additionalProperties":false,"properties":{"model":{"type":"string","minLength":1},"messages":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/Message"}},"max_completion_tokens":{"type":"integer","minimum":1,"description":"Visible and reasoning tokens together."},"temperature":{"type":"number","minimum":0,"maximum":2},"top_p":{"type":"number","minimum":0,"maximum":1},"top_k":{"type":"integer","minimum":0},"min_p":{"type":"number","minimum":0,"maximum":1},"repetition_penalty":{"type":"number","minimum":0},"n":{"type":"integer","minimum":1,"maximum":128},"stop":{"type":"array","items":{"type":"string"}},"frequency_penalty":{"type":"number","minimum":-2,"maximum":2},"presence_penalty":{"type":"number","minimum":-2,"maximum":2},"logit_bias":{"type":"object","additionalProperties":{"type":"number","minimum":-100,"maximum":100}},"logprobs":{"type":"boolean"},"top_logprobs":{"type":"integer","minimum":0,"maximum":20},"seed":{"type":"integer"},"stream":{"type":"boolean"},"include_usage":{"type":"boolean","description":"The client asked for a usage chunk at the end of the stream."},"tools":{"type":"array","items":{"$ref":"#/$defs/Tool"}},"tool_choice":{"$ref":"#/$defs/ToolChoice"},"parallel_tool_calls":{"type":"boolean"},"response_format":{"$ref":"#/$defs/ResponseFormat"},"guided":{"$ref":"#/$defs/Guided"},"reasoning_effort":{"$ref":"#/$defs/ReasoningEffort"},"thinking":{"$ref":"#/$defs/Thinking"},"verbosity":{"enum":["low","medium","high"]},"modalities":{"type":"array","items":{"enum":["text","audio","image"]}},"audio":{"$ref":"#/$defs/AudioOutput"},"prediction":{"type":"array","items":{"$ref":"#/$defs/TextPart"},"description":"Text the answer is expected to repeat."},"web_search":{"$ref":"#/$defs/WebSearch"},"service_tier":{"enum":["auto","default","flex","scale","priority","fast"]},"store":{"type":"boolean"},"metadata":{"type":"object","additionalProperties":{"type":"string"}},"user":{"type":"string","description":"Stable identifier of the end user."},"prompt_cache_key":{"type":"string"},"prompt_cache_retention":{"enum":["in_memory","24h"]},"extra":{"$ref":"#/$defs/Extra"}}};
const func2 = Object.prototype.hasOwnProperty;
const func3 = (ucs2lengthModule.default ?? ucs2lengthModule);

function validate27(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate27.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "type") || (key0 === "ttl"))){
validate27.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("ephemeral" !== data.type){
validate27.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "ephemeral"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ttl !== undefined){
let data1 = data.ttl;
const _errs3 = errors;
if(!((data1 === "5m") || (data1 === "1h"))){
validate27.errors = [{instancePath:instancePath+"/ttl",keyword:"enum",params:{allowedValues: ["5m","1h"]}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate27.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}


function validate29(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.url === undefined) && (missing0 = "url")){
validate29.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "url") || (key0 === "title")) || (key0 === "start_index")) || (key0 === "end_index")) || (key0 === "cited_text"))){
validate29.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.url !== undefined){
const _errs2 = errors;
if(typeof data.url !== "string"){
validate29.errors = [{instancePath:instancePath+"/url",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs4 = errors;
if(typeof data.title !== "string"){
validate29.errors = [{instancePath:instancePath+"/title",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.start_index !== undefined){
let data2 = data.start_index;
const _errs6 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate29.errors = [{instancePath:instancePath+"/start_index",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs6){
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
validate29.errors = [{instancePath:instancePath+"/start_index",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.end_index !== undefined){
let data3 = data.end_index;
const _errs8 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
validate29.errors = [{instancePath:instancePath+"/end_index",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs8){
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
validate29.errors = [{instancePath:instancePath+"/end_index",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cited_text !== undefined){
const _errs10 = errors;
if(typeof data.cited_text !== "string"){
validate29.errors = [{instancePath:instancePath+"/cited_text",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate29.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}


function validate26(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.text === undefined) && (missing0 = "text"))){
validate26.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "text")) || (key0 === "cache_control")) || (key0 === "citations")) || (key0 === "signature"))){
validate26.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("text" !== data.type){
validate26.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "text"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.text !== undefined){
const _errs3 = errors;
if(typeof data.text !== "string"){
validate26.errors = [{instancePath:instancePath+"/text",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache_control !== undefined){
const _errs5 = errors;
if(!(validate27(data.cache_control, instancePath === undefined ? undefined : instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.citations !== undefined){
let data3 = data.citations;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(validate29(data3[i0], instancePath === undefined ? undefined : instancePath+"/citations/" + i0))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/citations",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signature !== undefined){
const _errs9 = errors;
if(typeof data.signature !== "string"){
validate26.errors = [{instancePath:instancePath+"/signature",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate26.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}


function validate25(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.role === undefined) && (missing0 = "role")) || ((data.content === undefined) && (missing0 = "content"))){
validate25.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "role") || (key0 === "content")) || (key0 === "name"))){
validate25.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.role !== undefined){
const _errs2 = errors;
if("system" !== data.role){
validate25.errors = [{instancePath:instancePath+"/role",keyword:"const",params:{allowedValue: "system"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
let data1 = data.content;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate26(data1[i0], instancePath === undefined ? undefined : instancePath+"/content/" + i0))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/content",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs6 = errors;
if(typeof data.name !== "string"){
validate25.errors = [{instancePath:instancePath+"/name",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate25.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}


function validate32(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.role === undefined) && (missing0 = "role")) || ((data.content === undefined) && (missing0 = "content"))){
validate32.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "role") || (key0 === "content")) || (key0 === "name"))){
validate32.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.role !== undefined){
const _errs2 = errors;
if("developer" !== data.role){
validate32.errors = [{instancePath:instancePath+"/role",keyword:"const",params:{allowedValue: "developer"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
let data1 = data.content;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate26(data1[i0], instancePath === undefined ? undefined : instancePath+"/content/" + i0))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/content",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs6 = errors;
if(typeof data.name !== "string"){
validate32.errors = [{instancePath:instancePath+"/name",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate32.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate32.errors = vErrors;
return errors === 0;
}


function validate36(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.image_url === undefined) && (missing0 = "image_url"))){
validate36.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "image_url")) || (key0 === "cache_control"))){
validate36.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("image_url" !== data.type){
validate36.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "image_url"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.image_url !== undefined){
let data1 = data.image_url;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.url === undefined) && (missing1 = "url")){
validate36.errors = [{instancePath:instancePath+"/image_url",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs5 = errors;
for(const key1 in data1){
if(!((key1 === "url") || (key1 === "detail"))){
validate36.errors = [{instancePath:instancePath+"/image_url",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs5 === errors){
if(data1.url !== undefined){
const _errs6 = errors;
if(typeof data1.url !== "string"){
validate36.errors = [{instancePath:instancePath+"/image_url/url",keyword:"type",message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.detail !== undefined){
let data3 = data1.detail;
const _errs8 = errors;
if(!((((data3 === "auto") || (data3 === "low")) || (data3 === "high")) || (data3 === "original"))){
validate36.errors = [{instancePath:instancePath+"/image_url/detail",keyword:"enum",params:{allowedValues: ["auto","low","high","original"]}}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/image_url",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache_control !== undefined){
const _errs9 = errors;
if(!(validate27(data.cache_control, instancePath === undefined ? undefined : instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate36.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate36.errors = vErrors;
return errors === 0;
}


function validate38(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.input_audio === undefined) && (missing0 = "input_audio"))){
validate38.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "input_audio")) || (key0 === "cache_control"))){
validate38.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("input_audio" !== data.type){
validate38.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "input_audio"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.input_audio !== undefined){
let data1 = data.input_audio;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.data === undefined) && (missing1 = "data")) || ((data1.format === undefined) && (missing1 = "format"))){
validate38.errors = [{instancePath:instancePath+"/input_audio",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs5 = errors;
for(const key1 in data1){
if(!((key1 === "data") || (key1 === "format"))){
validate38.errors = [{instancePath:instancePath+"/input_audio",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs5 === errors){
if(data1.data !== undefined){
const _errs6 = errors;
if(typeof data1.data !== "string"){
validate38.errors = [{instancePath:instancePath+"/input_audio/data",keyword:"type",message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.format !== undefined){
let data3 = data1.format;
const _errs8 = errors;
if(!((((((data3 === "wav") || (data3 === "mp3")) || (data3 === "aiff")) || (data3 === "aac")) || (data3 === "ogg")) || (data3 === "flac"))){
validate38.errors = [{instancePath:instancePath+"/input_audio/format",keyword:"enum",params:{allowedValues: ["wav","mp3","aiff","aac","ogg","flac"]}}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/input_audio",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache_control !== undefined){
const _errs9 = errors;
if(!(validate27(data.cache_control, instancePath === undefined ? undefined : instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate38.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate38.errors = vErrors;
return errors === 0;
}


function validate40(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.file === undefined) && (missing0 = "file"))){
validate40.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "file")) || (key0 === "cache_control")) || (key0 === "citations_enabled")) || (key0 === "context"))){
validate40.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("file" !== data.type){
validate40.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "file"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file !== undefined){
let data1 = data.file;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
const _errs5 = errors;
for(const key1 in data1){
if(!((((key1 === "file_id") || (key1 === "file_data")) || (key1 === "file_url")) || (key1 === "filename"))){
validate40.errors = [{instancePath:instancePath+"/file",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs5 === errors){
if(data1.file_id !== undefined){
const _errs6 = errors;
if(typeof data1.file_id !== "string"){
validate40.errors = [{instancePath:instancePath+"/file/file_id",keyword:"type",message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.file_data !== undefined){
const _errs8 = errors;
if(typeof data1.file_data !== "string"){
validate40.errors = [{instancePath:instancePath+"/file/file_data",keyword:"type",message:"must be string"}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.file_url !== undefined){
const _errs10 = errors;
if(typeof data1.file_url !== "string"){
validate40.errors = [{instancePath:instancePath+"/file/file_url",keyword:"type",message:"must be string"}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.filename !== undefined){
const _errs12 = errors;
if(typeof data1.filename !== "string"){
validate40.errors = [{instancePath:instancePath+"/file/filename",keyword:"type",message:"must be string"}];
return false;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/file",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache_control !== undefined){
const _errs14 = errors;
if(!(validate27(data.cache_control, instancePath === undefined ? undefined : instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.citations_enabled !== undefined){
const _errs15 = errors;
if(typeof data.citations_enabled !== "boolean"){
validate40.errors = [{instancePath:instancePath+"/citations_enabled",keyword:"type",message:"must be boolean"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.context !== undefined){
const _errs17 = errors;
if(typeof data.context !== "string"){
validate40.errors = [{instancePath:instancePath+"/context",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate40.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate40.errors = vErrors;
return errors === 0;
}


function validate42(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.video_url === undefined) && (missing0 = "video_url"))){
validate42.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "video_url")) || (key0 === "cache_control"))){
validate42.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("video_url" !== data.type){
validate42.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "video_url"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.video_url !== undefined){
let data1 = data.video_url;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.url === undefined) && (missing1 = "url")){
validate42.errors = [{instancePath:instancePath+"/video_url",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs5 = errors;
for(const key1 in data1){
if(!(key1 === "url")){
validate42.errors = [{instancePath:instancePath+"/video_url",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs5 === errors){
if(data1.url !== undefined){
if(typeof data1.url !== "string"){
validate42.errors = [{instancePath:instancePath+"/video_url/url",keyword:"type",message:"must be string"}];
return false;
}
}
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/video_url",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache_control !== undefined){
const _errs8 = errors;
if(!(validate27(data.cache_control, instancePath === undefined ? undefined : instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate42.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate42.errors = vErrors;
return errors === 0;
}


function validate44(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.dialect === undefined) && (missing0 = "dialect"))) || ((data.value === undefined) && (missing0 = "value"))){
validate44.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "dialect")) || (key0 === "value"))){
validate44.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("opaque" !== data.type){
validate44.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "opaque"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dialect !== undefined){
const _errs3 = errors;
if(typeof data.dialect !== "string"){
validate44.errors = [{instancePath:instancePath+"/dialect",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
let data2 = data.value;
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
}
else {
validate44.errors = [{instancePath:instancePath+"/value",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate44.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate44.errors = vErrors;
return errors === 0;
}


function validate35(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "text"){
if(!(validate26(data, instancePath))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
else if(tag0 === "image_url"){
if(!(validate36(data, instancePath))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
else if(tag0 === "input_audio"){
if(!(validate38(data, instancePath))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
else if(tag0 === "file"){
if(!(validate40(data, instancePath))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
else if(tag0 === "video_url"){
if(!(validate42(data, instancePath))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
else if(tag0 === "opaque"){
if(!(validate44(data, instancePath))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
else {
validate35.errors = [{instancePath,keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate35.errors = [{instancePath,keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate35.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate35.errors = vErrors;
return errors === 0;
}


function validate34(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.role === undefined) && (missing0 = "role")) || ((data.content === undefined) && (missing0 = "content"))){
validate34.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "role") || (key0 === "content")) || (key0 === "name"))){
validate34.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.role !== undefined){
const _errs2 = errors;
if("user" !== data.role){
validate34.errors = [{instancePath:instancePath+"/role",keyword:"const",params:{allowedValue: "user"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
let data1 = data.content;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate35(data1[i0], instancePath === undefined ? undefined : instancePath+"/content/" + i0))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/content",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs6 = errors;
if(typeof data.name !== "string"){
validate34.errors = [{instancePath:instancePath+"/name",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate34.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate34.errors = vErrors;
return errors === 0;
}


function validate54(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.refusal === undefined) && (missing0 = "refusal"))){
validate54.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "type") || (key0 === "refusal"))){
validate54.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("refusal" !== data.type){
validate54.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "refusal"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refusal !== undefined){
const _errs3 = errors;
if(typeof data.refusal !== "string"){
validate54.errors = [{instancePath:instancePath+"/refusal",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate54.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate54.errors = vErrors;
return errors === 0;
}


function validate55(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.thinking === undefined) && (missing0 = "thinking"))){
validate55.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "thinking")) || (key0 === "signature"))){
validate55.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("thinking" !== data.type){
validate55.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "thinking"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.thinking !== undefined){
const _errs3 = errors;
if(typeof data.thinking !== "string"){
validate55.errors = [{instancePath:instancePath+"/thinking",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signature !== undefined){
const _errs5 = errors;
if(typeof data.signature !== "string"){
validate55.errors = [{instancePath:instancePath+"/signature",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate55.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate55.errors = vErrors;
return errors === 0;
}


function validate56(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.data === undefined) && (missing0 = "data"))){
validate56.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "type") || (key0 === "data"))){
validate56.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("redacted_thinking" !== data.type){
validate56.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "redacted_thinking"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
const _errs3 = errors;
if(typeof data.data !== "string"){
validate56.errors = [{instancePath:instancePath+"/data",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate56.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate56.errors = vErrors;
return errors === 0;
}


function validate57(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.type === undefined) && (missing0 = "type")) || ((data.id === undefined) && (missing0 = "id"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.arguments === undefined) && (missing0 = "arguments"))){
validate57.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "type") || (key0 === "id")) || (key0 === "name")) || (key0 === "arguments")) || (key0 === "custom")) || (key0 === "signature")) || (key0 === "cache_control"))){
validate57.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("tool_call" !== data.type){
validate57.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "tool_call"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
const _errs3 = errors;
if(typeof data.id !== "string"){
validate57.errors = [{instancePath:instancePath+"/id",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs5 = errors;
if(typeof data.name !== "string"){
validate57.errors = [{instancePath:instancePath+"/name",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.arguments !== undefined){
const _errs7 = errors;
if(typeof data.arguments !== "string"){
validate57.errors = [{instancePath:instancePath+"/arguments",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.custom !== undefined){
const _errs9 = errors;
if(true !== data.custom){
validate57.errors = [{instancePath:instancePath+"/custom",keyword:"const",params:{allowedValue: true}}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signature !== undefined){
const _errs10 = errors;
if(typeof data.signature !== "string"){
validate57.errors = [{instancePath:instancePath+"/signature",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache_control !== undefined){
const _errs12 = errors;
if(!(validate27(data.cache_control, instancePath === undefined ? undefined : instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate57.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate57.errors = vErrors;
return errors === 0;
}


function validate59(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.audio === undefined) && (missing0 = "audio"))){
validate59.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "type") || (key0 === "audio"))){
validate59.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("audio" !== data.type){
validate59.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "audio"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.audio !== undefined){
let data1 = data.audio;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.id === undefined) && (missing1 = "id")){
validate59.errors = [{instancePath:instancePath+"/audio",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs5 = errors;
for(const key1 in data1){
if(!((((key1 === "id") || (key1 === "data")) || (key1 === "transcript")) || (key1 === "expires_at"))){
validate59.errors = [{instancePath:instancePath+"/audio",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs5 === errors){
if(data1.id !== undefined){
const _errs6 = errors;
if(typeof data1.id !== "string"){
validate59.errors = [{instancePath:instancePath+"/audio/id",keyword:"type",message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.data !== undefined){
const _errs8 = errors;
if(typeof data1.data !== "string"){
validate59.errors = [{instancePath:instancePath+"/audio/data",keyword:"type",message:"must be string"}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.transcript !== undefined){
const _errs10 = errors;
if(typeof data1.transcript !== "string"){
validate59.errors = [{instancePath:instancePath+"/audio/transcript",keyword:"type",message:"must be string"}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.expires_at !== undefined){
let data5 = data1.expires_at;
const _errs12 = errors;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
validate59.errors = [{instancePath:instancePath+"/audio/expires_at",keyword:"type",message:"must be integer"}];
return false;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
else {
validate59.errors = [{instancePath:instancePath+"/audio",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate59.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate59.errors = vErrors;
return errors === 0;
}


function validate53(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "text"){
if(!(validate26(data, instancePath))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
else if(tag0 === "refusal"){
if(!(validate54(data, instancePath))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
else if(tag0 === "thinking"){
if(!(validate55(data, instancePath))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
else if(tag0 === "redacted_thinking"){
if(!(validate56(data, instancePath))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
else if(tag0 === "tool_call"){
if(!(validate57(data, instancePath))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
else if(tag0 === "image_url"){
if(!(validate36(data, instancePath))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
else if(tag0 === "audio"){
if(!(validate59(data, instancePath))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
else if(tag0 === "opaque"){
if(!(validate44(data, instancePath))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
else {
validate53.errors = [{instancePath,keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate53.errors = [{instancePath,keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate53.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}


function validate52(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.role === undefined) && (missing0 = "role")) || ((data.content === undefined) && (missing0 = "content"))){
validate52.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "role") || (key0 === "content")) || (key0 === "name"))){
validate52.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.role !== undefined){
const _errs2 = errors;
if("assistant" !== data.role){
validate52.errors = [{instancePath:instancePath+"/role",keyword:"const",params:{allowedValue: "assistant"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
let data1 = data.content;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate53(data1[i0], instancePath === undefined ? undefined : instancePath+"/content/" + i0))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/content",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs6 = errors;
if(typeof data.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/name",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}


function validate70(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "text"){
if(!(validate26(data, instancePath))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
else if(tag0 === "image_url"){
if(!(validate36(data, instancePath))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
else if(tag0 === "file"){
if(!(validate40(data, instancePath))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
else if(tag0 === "opaque"){
if(!(validate44(data, instancePath))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
else {
validate70.errors = [{instancePath,keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate70.errors = [{instancePath,keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate70.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate70.errors = vErrors;
return errors === 0;
}


function validate69(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.role === undefined) && (missing0 = "role")) || ((data.tool_call_id === undefined) && (missing0 = "tool_call_id"))) || ((data.content === undefined) && (missing0 = "content"))){
validate69.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "role") || (key0 === "tool_call_id")) || (key0 === "content")) || (key0 === "is_error")) || (key0 === "cache_control"))){
validate69.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.role !== undefined){
const _errs2 = errors;
if("tool" !== data.role){
validate69.errors = [{instancePath:instancePath+"/role",keyword:"const",params:{allowedValue: "tool"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool_call_id !== undefined){
const _errs3 = errors;
if(typeof data.tool_call_id !== "string"){
validate69.errors = [{instancePath:instancePath+"/tool_call_id",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
let data2 = data.content;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate70(data2[i0], instancePath === undefined ? undefined : instancePath+"/content/" + i0))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate69.errors = [{instancePath:instancePath+"/content",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_error !== undefined){
const _errs8 = errors;
if(typeof data.is_error !== "boolean"){
validate69.errors = [{instancePath:instancePath+"/is_error",keyword:"type",message:"must be boolean"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache_control !== undefined){
const _errs10 = errors;
if(!(validate27(data.cache_control, instancePath === undefined ? undefined : instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate69.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate69.errors = vErrors;
return errors === 0;
}


function validate24(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.role;
if(typeof tag0 == "string"){
if(tag0 === "system"){
if(!(validate25(data, instancePath))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
else if(tag0 === "developer"){
if(!(validate32(data, instancePath))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
else if(tag0 === "user"){
if(!(validate34(data, instancePath))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
else if(tag0 === "assistant"){
if(!(validate52(data, instancePath))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
else if(tag0 === "tool"){
if(!(validate69(data, instancePath))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
else {
validate24.errors = [{instancePath,keyword:"discriminator",params:{error: "mapping", tag: "role", tagValue: tag0}}];
return false;
}
}
else {
validate24.errors = [{instancePath,keyword:"discriminator",params:{error: "tag", tag: "role", tagValue: tag0}}];
return false;
}
}
else {
validate24.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}


function validate85(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
validate85.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate85.errors = vErrors;
return errors === 0;
}


function validate84(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.name === undefined) && (missing0 = "name"))){
validate84.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "name")) || (key0 === "description")) || (key0 === "parameters")) || (key0 === "strict")) || (key0 === "cache_control"))){
validate84.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("function" !== data.type){
validate84.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "function"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data1 = data.name;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func3(data1) > 128){
validate84.errors = [{instancePath:instancePath+"/name",keyword:"maxLength",message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func3(data1) < 1){
validate84.errors = [{instancePath:instancePath+"/name",keyword:"minLength",message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate84.errors = [{instancePath:instancePath+"/name",keyword:"type",message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
const _errs5 = errors;
if(typeof data.description !== "string"){
validate84.errors = [{instancePath:instancePath+"/description",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parameters !== undefined){
const _errs7 = errors;
if(!(validate85(data.parameters, instancePath === undefined ? undefined : instancePath+"/parameters"))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.strict !== undefined){
const _errs8 = errors;
if(typeof data.strict !== "boolean"){
validate84.errors = [{instancePath:instancePath+"/strict",keyword:"type",message:"must be boolean"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache_control !== undefined){
const _errs10 = errors;
if(!(validate27(data.cache_control, instancePath === undefined ? undefined : instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate84.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate84.errors = vErrors;
return errors === 0;
}


function validate88(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.name === undefined) && (missing0 = "name"))){
validate88.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "name")) || (key0 === "description")) || (key0 === "grammar"))){
validate88.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("custom" !== data.type){
validate88.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "custom"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data1 = data.name;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func3(data1) > 128){
validate88.errors = [{instancePath:instancePath+"/name",keyword:"maxLength",message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func3(data1) < 1){
validate88.errors = [{instancePath:instancePath+"/name",keyword:"minLength",message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate88.errors = [{instancePath:instancePath+"/name",keyword:"type",message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
const _errs5 = errors;
if(typeof data.description !== "string"){
validate88.errors = [{instancePath:instancePath+"/description",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.grammar !== undefined){
let data3 = data.grammar;
const _errs7 = errors;
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((data3.syntax === undefined) && (missing1 = "syntax")) || ((data3.definition === undefined) && (missing1 = "definition"))){
validate88.errors = [{instancePath:instancePath+"/grammar",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs9 = errors;
for(const key1 in data3){
if(!((key1 === "syntax") || (key1 === "definition"))){
validate88.errors = [{instancePath:instancePath+"/grammar",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs9 === errors){
if(data3.syntax !== undefined){
let data4 = data3.syntax;
const _errs10 = errors;
if(!((data4 === "lark") || (data4 === "regex"))){
validate88.errors = [{instancePath:instancePath+"/grammar/syntax",keyword:"enum",params:{allowedValues: ["lark","regex"]}}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.definition !== undefined){
const _errs11 = errors;
if(typeof data3.definition !== "string"){
validate88.errors = [{instancePath:instancePath+"/grammar/definition",keyword:"type",message:"must be string"}];
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate88.errors = [{instancePath:instancePath+"/grammar",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate88.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate88.errors = vErrors;
return errors === 0;
}


function validate89(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.dialect === undefined) && (missing0 = "dialect"))) || ((data.value === undefined) && (missing0 = "value"))){
validate89.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "dialect")) || (key0 === "value"))){
validate89.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("opaque" !== data.type){
validate89.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "opaque"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dialect !== undefined){
const _errs3 = errors;
if(typeof data.dialect !== "string"){
validate89.errors = [{instancePath:instancePath+"/dialect",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
let data2 = data.value;
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
}
else {
validate89.errors = [{instancePath:instancePath+"/value",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate89.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate89.errors = vErrors;
return errors === 0;
}


function validate83(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "function"){
if(!(validate84(data, instancePath))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
else if(tag0 === "custom"){
if(!(validate88(data, instancePath))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
}
else if(tag0 === "opaque"){
if(!(validate89(data, instancePath))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
else {
validate83.errors = [{instancePath,keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate83.errors = [{instancePath,keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate83.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate83.errors = vErrors;
return errors === 0;
}


function validate95(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate95.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "type")){
validate95.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
if("auto" !== data.type){
validate95.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "auto"}}];
return false;
}
}
}
}
}
else {
validate95.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate95.errors = vErrors;
return errors === 0;
}


function validate96(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate96.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "type")){
validate96.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
if("none" !== data.type){
validate96.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "none"}}];
return false;
}
}
}
}
}
else {
validate96.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate96.errors = vErrors;
return errors === 0;
}


function validate97(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate97.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "type")){
validate97.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
if("required" !== data.type){
validate97.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "required"}}];
return false;
}
}
}
}
}
else {
validate97.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate97.errors = vErrors;
return errors === 0;
}


function validate98(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.name === undefined) && (missing0 = "name"))){
validate98.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "name")) || (key0 === "custom"))){
validate98.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("named" !== data.type){
validate98.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "named"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs3 = errors;
if(typeof data.name !== "string"){
validate98.errors = [{instancePath:instancePath+"/name",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.custom !== undefined){
const _errs5 = errors;
if(true !== data.custom){
validate98.errors = [{instancePath:instancePath+"/custom",keyword:"const",params:{allowedValue: true}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate98.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate98.errors = vErrors;
return errors === 0;
}


function validate99(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.mode === undefined) && (missing0 = "mode"))) || ((data.names === undefined) && (missing0 = "names"))){
validate99.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "mode")) || (key0 === "names"))){
validate99.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("allowed" !== data.type){
validate99.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "allowed"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mode !== undefined){
let data1 = data.mode;
const _errs3 = errors;
if(!((data1 === "auto") || (data1 === "required"))){
validate99.errors = [{instancePath:instancePath+"/mode",keyword:"enum",params:{allowedValues: ["auto","required"]}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.names !== undefined){
let data2 = data.names;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(typeof data2[i0] !== "string"){
validate99.errors = [{instancePath:instancePath+"/names/" + i0,keyword:"type",message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate99.errors = [{instancePath:instancePath+"/names",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate99.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate99.errors = vErrors;
return errors === 0;
}


function validate94(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "auto"){
if(!(validate95(data, instancePath))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
else if(tag0 === "none"){
if(!(validate96(data, instancePath))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
else if(tag0 === "required"){
if(!(validate97(data, instancePath))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
}
else if(tag0 === "named"){
if(!(validate98(data, instancePath))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
else if(tag0 === "allowed"){
if(!(validate99(data, instancePath))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
else {
validate94.errors = [{instancePath,keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate94.errors = [{instancePath,keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate94.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate94.errors = vErrors;
return errors === 0;
}


function validate107(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate107.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "type")){
validate107.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
if("text" !== data.type){
validate107.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "text"}}];
return false;
}
}
}
}
}
else {
validate107.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate107.errors = vErrors;
return errors === 0;
}


function validate108(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate108.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "type")){
validate108.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
if("json_object" !== data.type){
validate108.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "json_object"}}];
return false;
}
}
}
}
}
else {
validate108.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate108.errors = vErrors;
return errors === 0;
}


function validate109(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.schema === undefined) && (missing0 = "schema"))){
validate109.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "name")) || (key0 === "description")) || (key0 === "schema")) || (key0 === "strict"))){
validate109.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("json_schema" !== data.type){
validate109.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "json_schema"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs3 = errors;
if(typeof data.name !== "string"){
validate109.errors = [{instancePath:instancePath+"/name",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
const _errs5 = errors;
if(typeof data.description !== "string"){
validate109.errors = [{instancePath:instancePath+"/description",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.schema !== undefined){
const _errs7 = errors;
if(!(validate85(data.schema, instancePath === undefined ? undefined : instancePath+"/schema"))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.strict !== undefined){
const _errs8 = errors;
if(typeof data.strict !== "boolean"){
validate109.errors = [{instancePath:instancePath+"/strict",keyword:"type",message:"must be boolean"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate109.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate109.errors = vErrors;
return errors === 0;
}


function validate106(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "text"){
if(!(validate107(data, instancePath))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
else if(tag0 === "json_object"){
if(!(validate108(data, instancePath))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
else if(tag0 === "json_schema"){
if(!(validate109(data, instancePath))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
else {
validate106.errors = [{instancePath,keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate106.errors = [{instancePath,keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate106.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate106.errors = vErrors;
return errors === 0;
}


function validate115(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate115.errors = [{instancePath,keyword:"minProperties",message:"must NOT have fewer than 1 properties"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "choice") || (key0 === "regex")) || (key0 === "grammar"))){
validate115.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.choice !== undefined){
let data0 = data.choice;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
validate115.errors = [{instancePath:instancePath+"/choice",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func3(data1) < 1){
validate115.errors = [{instancePath:instancePath+"/choice/" + i0,keyword:"minLength",message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate115.errors = [{instancePath:instancePath+"/choice/" + i0,keyword:"type",message:"must be string"}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate115.errors = [{instancePath:instancePath+"/choice",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.regex !== undefined){
let data2 = data.regex;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func3(data2) < 1){
validate115.errors = [{instancePath:instancePath+"/regex",keyword:"minLength",message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate115.errors = [{instancePath:instancePath+"/regex",keyword:"type",message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.grammar !== undefined){
let data3 = data.grammar;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func3(data3) < 1){
validate115.errors = [{instancePath:instancePath+"/grammar",keyword:"minLength",message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate115.errors = [{instancePath:instancePath+"/grammar",keyword:"type",message:"must be string"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate115.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate115.errors = vErrors;
return errors === 0;
}


function validate117(data, instancePath){
let vErrors = null;
let errors = 0;
if(!(((((((data === "none") || (data === "minimal")) || (data === "low")) || (data === "medium")) || (data === "high")) || (data === "xhigh")) || (data === "max"))){
validate117.errors = [{instancePath,keyword:"enum",params:{allowedValues: ["none","minimal","low","medium","high","xhigh","max"]}}];
return false;
}
validate117.errors = vErrors;
return errors === 0;
}


function validate119(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate119.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "budget_tokens")) || (key0 === "display"))){
validate119.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
let data0 = data.type;
const _errs2 = errors;
if(!((((data0 === "enabled") || (data0 === "disabled")) || (data0 === "adaptive")) || (data0 === "between_tools"))){
validate119.errors = [{instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: ["enabled","disabled","adaptive","between_tools"]}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.budget_tokens !== undefined){
let data1 = data.budget_tokens;
const _errs3 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate119.errors = [{instancePath:instancePath+"/budget_tokens",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs3){
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
validate119.errors = [{instancePath:instancePath+"/budget_tokens",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.display !== undefined){
let data2 = data.display;
const _errs5 = errors;
if(!((data2 === "summarized") || (data2 === "omitted"))){
validate119.errors = [{instancePath:instancePath+"/display",keyword:"enum",params:{allowedValues: ["summarized","omitted"]}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate119.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate119.errors = vErrors;
return errors === 0;
}


function validate121(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.format === undefined) && (missing0 = "format")) || ((data.voice === undefined) && (missing0 = "voice"))){
validate121.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "format") || (key0 === "voice"))){
validate121.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.format !== undefined){
let data0 = data.format;
const _errs2 = errors;
if(!((((((data0 === "wav") || (data0 === "aac")) || (data0 === "mp3")) || (data0 === "flac")) || (data0 === "opus")) || (data0 === "pcm16"))){
validate121.errors = [{instancePath:instancePath+"/format",keyword:"enum",params:{allowedValues: ["wav","aac","mp3","flac","opus","pcm16"]}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.voice !== undefined){
const _errs3 = errors;
if(typeof data.voice !== "string"){
validate121.errors = [{instancePath:instancePath+"/voice",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate121.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate121.errors = vErrors;
return errors === 0;
}


function validate124(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "search_context_size") || (key0 === "max_uses")) || (key0 === "user_location"))){
validate124.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.search_context_size !== undefined){
let data0 = data.search_context_size;
const _errs2 = errors;
if(!(((data0 === "low") || (data0 === "medium")) || (data0 === "high"))){
validate124.errors = [{instancePath:instancePath+"/search_context_size",keyword:"enum",params:{allowedValues: ["low","medium","high"]}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max_uses !== undefined){
let data1 = data.max_uses;
const _errs3 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate124.errors = [{instancePath:instancePath+"/max_uses",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs3){
if(typeof data1 == "number"){
if(data1 < 1 || isNaN(data1)){
validate124.errors = [{instancePath:instancePath+"/max_uses",keyword:"minimum",message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_location !== undefined){
let data2 = data.user_location;
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
const _errs7 = errors;
for(const key1 in data2){
if(!((((key1 === "city") || (key1 === "country")) || (key1 === "region")) || (key1 === "timezone"))){
validate124.errors = [{instancePath:instancePath+"/user_location",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs7 === errors){
if(data2.city !== undefined){
const _errs8 = errors;
if(typeof data2.city !== "string"){
validate124.errors = [{instancePath:instancePath+"/user_location/city",keyword:"type",message:"must be string"}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.country !== undefined){
const _errs10 = errors;
if(typeof data2.country !== "string"){
validate124.errors = [{instancePath:instancePath+"/user_location/country",keyword:"type",message:"must be string"}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.region !== undefined){
const _errs12 = errors;
if(typeof data2.region !== "string"){
validate124.errors = [{instancePath:instancePath+"/user_location/region",keyword:"type",message:"must be string"}];
return false;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.timezone !== undefined){
const _errs14 = errors;
if(typeof data2.timezone !== "string"){
validate124.errors = [{instancePath:instancePath+"/user_location/timezone",keyword:"type",message:"must be string"}];
return false;
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
else {
validate124.errors = [{instancePath:instancePath+"/user_location",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate124.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate124.errors = vErrors;
return errors === 0;
}


function validate126(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.dialect === undefined) && (missing0 = "dialect")) || ((data.fields === undefined) && (missing0 = "fields"))){
validate126.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "dialect") || (key0 === "fields")) || (key0 === "needed"))){
validate126.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.dialect !== undefined){
const _errs2 = errors;
if(typeof data.dialect !== "string"){
validate126.errors = [{instancePath:instancePath+"/dialect",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fields !== undefined){
let data1 = data.fields;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
}
else {
validate126.errors = [{instancePath:instancePath+"/fields",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.needed !== undefined){
let data2 = data.needed;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs9 = errors;
if(typeof data2[i0] !== "string"){
validate126.errors = [{instancePath:instancePath+"/needed/" + i0,keyword:"type",message:"must be string"}];
return false;
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
}
else {
validate126.errors = [{instancePath:instancePath+"/needed",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate126.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate126.errors = vErrors;
return errors === 0;
}


function validate23(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.model === undefined) && (missing0 = "model")) || ((data.messages === undefined) && (missing0 = "messages"))){
validate23.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema8.properties, key0))){
validate23.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func3(data0) < 1){
validate23.errors = [{instancePath:instancePath+"/model",keyword:"minLength",message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/model",keyword:"type",message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.messages !== undefined){
let data1 = data.messages;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length < 1){
validate23.errors = [{instancePath:instancePath+"/messages",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate24(data1[i0], instancePath === undefined ? undefined : instancePath+"/messages/" + i0))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/messages",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max_completion_tokens !== undefined){
let data3 = data.max_completion_tokens;
const _errs7 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
validate23.errors = [{instancePath:instancePath+"/max_completion_tokens",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs7){
if(typeof data3 == "number"){
if(data3 < 1 || isNaN(data3)){
validate23.errors = [{instancePath:instancePath+"/max_completion_tokens",keyword:"minimum",message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.temperature !== undefined){
let data4 = data.temperature;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 == "number"){
if(data4 > 2 || isNaN(data4)){
validate23.errors = [{instancePath:instancePath+"/temperature",keyword:"maximum",message:"must be <= 2"}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate23.errors = [{instancePath:instancePath+"/temperature",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/temperature",keyword:"type",message:"must be number"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.top_p !== undefined){
let data5 = data.top_p;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data5 == "number"){
if(data5 > 1 || isNaN(data5)){
validate23.errors = [{instancePath:instancePath+"/top_p",keyword:"maximum",message:"must be <= 1"}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate23.errors = [{instancePath:instancePath+"/top_p",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/top_p",keyword:"type",message:"must be number"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.top_k !== undefined){
let data6 = data.top_k;
const _errs13 = errors;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
validate23.errors = [{instancePath:instancePath+"/top_k",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs13){
if(typeof data6 == "number"){
if(data6 < 0 || isNaN(data6)){
validate23.errors = [{instancePath:instancePath+"/top_k",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.min_p !== undefined){
let data7 = data.min_p;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data7 == "number"){
if(data7 > 1 || isNaN(data7)){
validate23.errors = [{instancePath:instancePath+"/min_p",keyword:"maximum",message:"must be <= 1"}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate23.errors = [{instancePath:instancePath+"/min_p",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/min_p",keyword:"type",message:"must be number"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.repetition_penalty !== undefined){
let data8 = data.repetition_penalty;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data8 == "number"){
if(data8 < 0 || isNaN(data8)){
validate23.errors = [{instancePath:instancePath+"/repetition_penalty",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/repetition_penalty",keyword:"type",message:"must be number"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.n !== undefined){
let data9 = data.n;
const _errs19 = errors;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
validate23.errors = [{instancePath:instancePath+"/n",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs19){
if(typeof data9 == "number"){
if(data9 > 128 || isNaN(data9)){
validate23.errors = [{instancePath:instancePath+"/n",keyword:"maximum",message:"must be <= 128"}];
return false;
}
else {
if(data9 < 1 || isNaN(data9)){
validate23.errors = [{instancePath:instancePath+"/n",keyword:"minimum",message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stop !== undefined){
let data10 = data.stop;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data10)){
var valid2 = true;
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
const _errs23 = errors;
if(typeof data10[i1] !== "string"){
validate23.errors = [{instancePath:instancePath+"/stop/" + i1,keyword:"type",message:"must be string"}];
return false;
}
var valid2 = _errs23 === errors;
if(!valid2){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/stop",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.frequency_penalty !== undefined){
let data12 = data.frequency_penalty;
const _errs25 = errors;
if(errors === _errs25){
if(typeof data12 == "number"){
if(data12 > 2 || isNaN(data12)){
validate23.errors = [{instancePath:instancePath+"/frequency_penalty",keyword:"maximum",message:"must be <= 2"}];
return false;
}
else {
if(data12 < -2 || isNaN(data12)){
validate23.errors = [{instancePath:instancePath+"/frequency_penalty",keyword:"minimum",message:"must be >= -2"}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/frequency_penalty",keyword:"type",message:"must be number"}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.presence_penalty !== undefined){
let data13 = data.presence_penalty;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data13 == "number"){
if(data13 > 2 || isNaN(data13)){
validate23.errors = [{instancePath:instancePath+"/presence_penalty",keyword:"maximum",message:"must be <= 2"}];
return false;
}
else {
if(data13 < -2 || isNaN(data13)){
validate23.errors = [{instancePath:instancePath+"/presence_penalty",keyword:"minimum",message:"must be >= -2"}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/presence_penalty",keyword:"type",message:"must be number"}];
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.logit_bias !== undefined){
let data14 = data.logit_bias;
const _errs29 = errors;
if(errors === _errs29){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key1 in data14){
let data15 = data14[key1];
const _errs32 = errors;
if(errors === _errs32){
if(typeof data15 == "number"){
if(data15 > 100 || isNaN(data15)){
validate23.errors = [{instancePath:instancePath+"/logit_bias/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maximum",message:"must be <= 100"}];
return false;
}
else {
if(data15 < -100 || isNaN(data15)){
validate23.errors = [{instancePath:instancePath+"/logit_bias/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minimum",message:"must be >= -100"}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/logit_bias/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",message:"must be number"}];
return false;
}
}
var valid3 = _errs32 === errors;
if(!valid3){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/logit_bias",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.logprobs !== undefined){
const _errs34 = errors;
if(typeof data.logprobs !== "boolean"){
validate23.errors = [{instancePath:instancePath+"/logprobs",keyword:"type",message:"must be boolean"}];
return false;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.top_logprobs !== undefined){
let data17 = data.top_logprobs;
const _errs36 = errors;
if(!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))){
validate23.errors = [{instancePath:instancePath+"/top_logprobs",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs36){
if(typeof data17 == "number"){
if(data17 > 20 || isNaN(data17)){
validate23.errors = [{instancePath:instancePath+"/top_logprobs",keyword:"maximum",message:"must be <= 20"}];
return false;
}
else {
if(data17 < 0 || isNaN(data17)){
validate23.errors = [{instancePath:instancePath+"/top_logprobs",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seed !== undefined){
let data18 = data.seed;
const _errs38 = errors;
if(!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))){
validate23.errors = [{instancePath:instancePath+"/seed",keyword:"type",message:"must be integer"}];
return false;
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stream !== undefined){
const _errs40 = errors;
if(typeof data.stream !== "boolean"){
validate23.errors = [{instancePath:instancePath+"/stream",keyword:"type",message:"must be boolean"}];
return false;
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.include_usage !== undefined){
const _errs42 = errors;
if(typeof data.include_usage !== "boolean"){
validate23.errors = [{instancePath:instancePath+"/include_usage",keyword:"type",message:"must be boolean"}];
return false;
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tools !== undefined){
let data21 = data.tools;
const _errs44 = errors;
if(errors === _errs44){
if(Array.isArray(data21)){
var valid4 = true;
const len2 = data21.length;
for(let i2=0; i2<len2; i2++){
const _errs46 = errors;
if(!(validate83(data21[i2], instancePath === undefined ? undefined : instancePath+"/tools/" + i2))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
var valid4 = _errs46 === errors;
if(!valid4){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/tools",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool_choice !== undefined){
const _errs47 = errors;
if(!(validate94(data.tool_choice, instancePath === undefined ? undefined : instancePath+"/tool_choice"))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parallel_tool_calls !== undefined){
const _errs48 = errors;
if(typeof data.parallel_tool_calls !== "boolean"){
validate23.errors = [{instancePath:instancePath+"/parallel_tool_calls",keyword:"type",message:"must be boolean"}];
return false;
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.response_format !== undefined){
const _errs50 = errors;
if(!(validate106(data.response_format, instancePath === undefined ? undefined : instancePath+"/response_format"))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.guided !== undefined){
const _errs51 = errors;
if(!(validate115(data.guided, instancePath === undefined ? undefined : instancePath+"/guided"))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reasoning_effort !== undefined){
const _errs52 = errors;
if(!(validate117(data.reasoning_effort, instancePath === undefined ? undefined : instancePath+"/reasoning_effort"))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
var valid0 = _errs52 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.thinking !== undefined){
const _errs53 = errors;
if(!(validate119(data.thinking, instancePath === undefined ? undefined : instancePath+"/thinking"))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verbosity !== undefined){
let data29 = data.verbosity;
const _errs54 = errors;
if(!(((data29 === "low") || (data29 === "medium")) || (data29 === "high"))){
validate23.errors = [{instancePath:instancePath+"/verbosity",keyword:"enum",params:{allowedValues: ["low","medium","high"]}}];
return false;
}
var valid0 = _errs54 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.modalities !== undefined){
let data30 = data.modalities;
const _errs55 = errors;
if(errors === _errs55){
if(Array.isArray(data30)){
var valid5 = true;
const len3 = data30.length;
for(let i3=0; i3<len3; i3++){
let data31 = data30[i3];
const _errs57 = errors;
if(!(((data31 === "text") || (data31 === "audio")) || (data31 === "image"))){
validate23.errors = [{instancePath:instancePath+"/modalities/" + i3,keyword:"enum",params:{allowedValues: ["text","audio","image"]}}];
return false;
}
var valid5 = _errs57 === errors;
if(!valid5){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/modalities",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.audio !== undefined){
const _errs58 = errors;
if(!(validate121(data.audio, instancePath === undefined ? undefined : instancePath+"/audio"))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
var valid0 = _errs58 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prediction !== undefined){
let data33 = data.prediction;
const _errs59 = errors;
if(errors === _errs59){
if(Array.isArray(data33)){
var valid6 = true;
const len4 = data33.length;
for(let i4=0; i4<len4; i4++){
const _errs61 = errors;
if(!(validate26(data33[i4], instancePath === undefined ? undefined : instancePath+"/prediction/" + i4))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid6 = _errs61 === errors;
if(!valid6){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/prediction",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs59 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.web_search !== undefined){
const _errs62 = errors;
if(!(validate124(data.web_search, instancePath === undefined ? undefined : instancePath+"/web_search"))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
var valid0 = _errs62 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.service_tier !== undefined){
let data36 = data.service_tier;
const _errs63 = errors;
if(!((((((data36 === "auto") || (data36 === "default")) || (data36 === "flex")) || (data36 === "scale")) || (data36 === "priority")) || (data36 === "fast"))){
validate23.errors = [{instancePath:instancePath+"/service_tier",keyword:"enum",params:{allowedValues: ["auto","default","flex","scale","priority","fast"]}}];
return false;
}
var valid0 = _errs63 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store !== undefined){
const _errs64 = errors;
if(typeof data.store !== "boolean"){
validate23.errors = [{instancePath:instancePath+"/store",keyword:"type",message:"must be boolean"}];
return false;
}
var valid0 = _errs64 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined){
let data38 = data.metadata;
const _errs66 = errors;
if(errors === _errs66){
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key2 in data38){
const _errs69 = errors;
if(typeof data38[key2] !== "string"){
validate23.errors = [{instancePath:instancePath+"/metadata/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",message:"must be string"}];
return false;
}
var valid7 = _errs69 === errors;
if(!valid7){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/metadata",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs66 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined){
const _errs71 = errors;
if(typeof data.user !== "string"){
validate23.errors = [{instancePath:instancePath+"/user",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs71 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prompt_cache_key !== undefined){
const _errs73 = errors;
if(typeof data.prompt_cache_key !== "string"){
validate23.errors = [{instancePath:instancePath+"/prompt_cache_key",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs73 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prompt_cache_retention !== undefined){
let data42 = data.prompt_cache_retention;
const _errs75 = errors;
if(!((data42 === "in_memory") || (data42 === "24h"))){
validate23.errors = [{instancePath:instancePath+"/prompt_cache_retention",keyword:"enum",params:{allowedValues: ["in_memory","24h"]}}];
return false;
}
var valid0 = _errs75 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
const _errs76 = errors;
if(!(validate126(data.extra, instancePath === undefined ? undefined : instancePath+"/extra"))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
var valid0 = _errs76 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate23.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}


function validate21(data, instancePath){
/*# sourceURL="entry-request" */;
let vErrors = null;
let errors = 0;
if(!(validate23(data, instancePath))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
validate21.errors = vErrors;
return errors === 0;
}

const check_response = validate129;

function validate133(data, instancePath){
let vErrors = null;
let errors = 0;
if(!((((data === "stop") || (data === "length")) || (data === "tool_calls")) || (data === "content_filter"))){
validate133.errors = [{instancePath,keyword:"enum",params:{allowedValues: ["stop","length","tool_calls","content_filter"]}}];
return false;
}
validate133.errors = vErrors;
return errors === 0;
}


function validate136(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.token === undefined) && (missing0 = "token")) || ((data.logprob === undefined) && (missing0 = "logprob"))){
validate136.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "token") || (key0 === "bytes")) || (key0 === "logprob")) || (key0 === "top_logprobs"))){
validate136.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.token !== undefined){
const _errs2 = errors;
if(typeof data.token !== "string"){
validate136.errors = [{instancePath:instancePath+"/token",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bytes !== undefined){
let data1 = data.bytes;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate136.errors = [{instancePath:instancePath+"/bytes/" + i0,keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs6){
if(typeof data2 == "number"){
if(data2 > 255 || isNaN(data2)){
validate136.errors = [{instancePath:instancePath+"/bytes/" + i0,keyword:"maximum",message:"must be <= 255"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate136.errors = [{instancePath:instancePath+"/bytes/" + i0,keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate136.errors = [{instancePath:instancePath+"/bytes",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.logprob !== undefined){
const _errs8 = errors;
if(!(typeof data.logprob == "number")){
validate136.errors = [{instancePath:instancePath+"/logprob",keyword:"type",message:"must be number"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.top_logprobs !== undefined){
let data4 = data.top_logprobs;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
var valid2 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
const _errs12 = errors;
if(errors === _errs12){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if(((data5.token === undefined) && (missing1 = "token")) || ((data5.logprob === undefined) && (missing1 = "logprob"))){
validate136.errors = [{instancePath:instancePath+"/top_logprobs/" + i1,keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs14 = errors;
for(const key1 in data5){
if(!(((key1 === "token") || (key1 === "bytes")) || (key1 === "logprob"))){
validate136.errors = [{instancePath:instancePath+"/top_logprobs/" + i1,keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs14 === errors){
if(data5.token !== undefined){
const _errs15 = errors;
if(typeof data5.token !== "string"){
validate136.errors = [{instancePath:instancePath+"/top_logprobs/" + i1+"/token",keyword:"type",message:"must be string"}];
return false;
}
var valid3 = _errs15 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data5.bytes !== undefined){
let data7 = data5.bytes;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data7)){
var valid4 = true;
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
const _errs19 = errors;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
validate136.errors = [{instancePath:instancePath+"/top_logprobs/" + i1+"/bytes/" + i2,keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs19){
if(typeof data8 == "number"){
if(data8 > 255 || isNaN(data8)){
validate136.errors = [{instancePath:instancePath+"/top_logprobs/" + i1+"/bytes/" + i2,keyword:"maximum",message:"must be <= 255"}];
return false;
}
else {
if(data8 < 0 || isNaN(data8)){
validate136.errors = [{instancePath:instancePath+"/top_logprobs/" + i1+"/bytes/" + i2,keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
}
var valid4 = _errs19 === errors;
if(!valid4){
break;
}
}
}
else {
validate136.errors = [{instancePath:instancePath+"/top_logprobs/" + i1+"/bytes",keyword:"type",message:"must be array"}];
return false;
}
}
var valid3 = _errs17 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data5.logprob !== undefined){
const _errs21 = errors;
if(!(typeof data5.logprob == "number")){
validate136.errors = [{instancePath:instancePath+"/top_logprobs/" + i1+"/logprob",keyword:"type",message:"must be number"}];
return false;
}
var valid3 = _errs21 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate136.errors = [{instancePath:instancePath+"/top_logprobs/" + i1,keyword:"type",message:"must be object"}];
return false;
}
}
var valid2 = _errs12 === errors;
if(!valid2){
break;
}
}
}
else {
validate136.errors = [{instancePath:instancePath+"/top_logprobs",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate136.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate136.errors = vErrors;
return errors === 0;
}


function validate135(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "content") || (key0 === "refusal"))){
validate135.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.content !== undefined){
let data0 = data.content;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate136(data0[i0], instancePath === undefined ? undefined : instancePath+"/content/" + i0))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate135.errors = [{instancePath:instancePath+"/content",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refusal !== undefined){
let data2 = data.refusal;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs7 = errors;
if(!(validate136(data2[i1], instancePath === undefined ? undefined : instancePath+"/refusal/" + i1))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
else {
validate135.errors = [{instancePath:instancePath+"/refusal",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate135.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate135.errors = vErrors;
return errors === 0;
}


function validate131(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.index === undefined) && (missing0 = "index")) || ((data.message === undefined) && (missing0 = "message"))) || ((data.finish_reason === undefined) && (missing0 = "finish_reason"))){
validate131.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "index") || (key0 === "message")) || (key0 === "finish_reason")) || (key0 === "native_finish_reason")) || (key0 === "stop_sequence")) || (key0 === "logprobs"))){
validate131.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.index !== undefined){
let data0 = data.index;
const _errs2 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate131.errors = [{instancePath:instancePath+"/index",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs2){
if(typeof data0 == "number"){
if(data0 < 0 || isNaN(data0)){
validate131.errors = [{instancePath:instancePath+"/index",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs4 = errors;
if(!(validate52(data.message, instancePath === undefined ? undefined : instancePath+"/message"))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.finish_reason !== undefined){
const _errs5 = errors;
if(!(validate133(data.finish_reason, instancePath === undefined ? undefined : instancePath+"/finish_reason"))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.native_finish_reason !== undefined){
const _errs6 = errors;
if(typeof data.native_finish_reason !== "string"){
validate131.errors = [{instancePath:instancePath+"/native_finish_reason",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stop_sequence !== undefined){
const _errs8 = errors;
if(typeof data.stop_sequence !== "string"){
validate131.errors = [{instancePath:instancePath+"/stop_sequence",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.logprobs !== undefined){
const _errs10 = errors;
if(!(validate135(data.logprobs, instancePath === undefined ? undefined : instancePath+"/logprobs"))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate131.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate131.errors = vErrors;
return errors === 0;
}

const schema58 = {"description":"Disjoint token counts. input is uncached text input, output is visible text output; nothing is inside anything else.","type":"object","additionalProperties":false,"properties":{"input":{"type":"integer","minimum":0},"input_audio":{"type":"integer","minimum":0},"input_image":{"type":"integer","minimum":0},"cache_read":{"type":"integer","minimum":0},"cache_write":{"type":"integer","minimum":0,"description":"Written to a cache of about five minutes or of the provider's only lifetime."},"cache_write_1h":{"type":"integer","minimum":0},"tool_input":{"type":"integer","minimum":0,"description":"Put into the prompt by a hosted tool."},"output":{"type":"integer","minimum":0},"output_audio":{"type":"integer","minimum":0},"output_image":{"type":"integer","minimum":0},"reasoning":{"type":"integer","minimum":0},"accepted_prediction":{"type":"integer","minimum":0},"rejected_prediction":{"type":"integer","minimum":0},"web_searches":{"type":"integer","minimum":0,"description":"A count of searches","outside every sum of tokens.":null},"search_units":{"type":"integer","minimum":0,"description":"Of putting documents in order; outside every sum of tokens."},"images":{"type":"integer","minimum":0,"description":"Pictures made; outside every sum of tokens."},"input_characters":{"type":"integer","minimum":0,"description":"Of a text that was spoken; outside every sum of tokens."},"audio_seconds":{"type":"integer","minimum":0,"description":"Sound that was listened to; outside every sum of tokens."}}};

function validate141(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema58.properties, key0))){
validate141.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.input !== undefined){
let data0 = data.input;
const _errs2 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate141.errors = [{instancePath:instancePath+"/input",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs2){
if(typeof data0 == "number"){
if(data0 < 0 || isNaN(data0)){
validate141.errors = [{instancePath:instancePath+"/input",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.input_audio !== undefined){
let data1 = data.input_audio;
const _errs4 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate141.errors = [{instancePath:instancePath+"/input_audio",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs4){
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
validate141.errors = [{instancePath:instancePath+"/input_audio",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.input_image !== undefined){
let data2 = data.input_image;
const _errs6 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate141.errors = [{instancePath:instancePath+"/input_image",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs6){
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
validate141.errors = [{instancePath:instancePath+"/input_image",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache_read !== undefined){
let data3 = data.cache_read;
const _errs8 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
validate141.errors = [{instancePath:instancePath+"/cache_read",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs8){
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
validate141.errors = [{instancePath:instancePath+"/cache_read",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache_write !== undefined){
let data4 = data.cache_write;
const _errs10 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
validate141.errors = [{instancePath:instancePath+"/cache_write",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs10){
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
validate141.errors = [{instancePath:instancePath+"/cache_write",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache_write_1h !== undefined){
let data5 = data.cache_write_1h;
const _errs12 = errors;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
validate141.errors = [{instancePath:instancePath+"/cache_write_1h",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs12){
if(typeof data5 == "number"){
if(data5 < 0 || isNaN(data5)){
validate141.errors = [{instancePath:instancePath+"/cache_write_1h",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool_input !== undefined){
let data6 = data.tool_input;
const _errs14 = errors;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
validate141.errors = [{instancePath:instancePath+"/tool_input",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs14){
if(typeof data6 == "number"){
if(data6 < 0 || isNaN(data6)){
validate141.errors = [{instancePath:instancePath+"/tool_input",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output !== undefined){
let data7 = data.output;
const _errs16 = errors;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
validate141.errors = [{instancePath:instancePath+"/output",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs16){
if(typeof data7 == "number"){
if(data7 < 0 || isNaN(data7)){
validate141.errors = [{instancePath:instancePath+"/output",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output_audio !== undefined){
let data8 = data.output_audio;
const _errs18 = errors;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
validate141.errors = [{instancePath:instancePath+"/output_audio",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs18){
if(typeof data8 == "number"){
if(data8 < 0 || isNaN(data8)){
validate141.errors = [{instancePath:instancePath+"/output_audio",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output_image !== undefined){
let data9 = data.output_image;
const _errs20 = errors;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
validate141.errors = [{instancePath:instancePath+"/output_image",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs20){
if(typeof data9 == "number"){
if(data9 < 0 || isNaN(data9)){
validate141.errors = [{instancePath:instancePath+"/output_image",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reasoning !== undefined){
let data10 = data.reasoning;
const _errs22 = errors;
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
validate141.errors = [{instancePath:instancePath+"/reasoning",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs22){
if(typeof data10 == "number"){
if(data10 < 0 || isNaN(data10)){
validate141.errors = [{instancePath:instancePath+"/reasoning",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accepted_prediction !== undefined){
let data11 = data.accepted_prediction;
const _errs24 = errors;
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
validate141.errors = [{instancePath:instancePath+"/accepted_prediction",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs24){
if(typeof data11 == "number"){
if(data11 < 0 || isNaN(data11)){
validate141.errors = [{instancePath:instancePath+"/accepted_prediction",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rejected_prediction !== undefined){
let data12 = data.rejected_prediction;
const _errs26 = errors;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
validate141.errors = [{instancePath:instancePath+"/rejected_prediction",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs26){
if(typeof data12 == "number"){
if(data12 < 0 || isNaN(data12)){
validate141.errors = [{instancePath:instancePath+"/rejected_prediction",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.web_searches !== undefined){
let data13 = data.web_searches;
const _errs28 = errors;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
validate141.errors = [{instancePath:instancePath+"/web_searches",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs28){
if(typeof data13 == "number"){
if(data13 < 0 || isNaN(data13)){
validate141.errors = [{instancePath:instancePath+"/web_searches",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.search_units !== undefined){
let data14 = data.search_units;
const _errs30 = errors;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
validate141.errors = [{instancePath:instancePath+"/search_units",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs30){
if(typeof data14 == "number"){
if(data14 < 0 || isNaN(data14)){
validate141.errors = [{instancePath:instancePath+"/search_units",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.images !== undefined){
let data15 = data.images;
const _errs32 = errors;
if(!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))){
validate141.errors = [{instancePath:instancePath+"/images",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs32){
if(typeof data15 == "number"){
if(data15 < 0 || isNaN(data15)){
validate141.errors = [{instancePath:instancePath+"/images",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.input_characters !== undefined){
let data16 = data.input_characters;
const _errs34 = errors;
if(!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))){
validate141.errors = [{instancePath:instancePath+"/input_characters",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs34){
if(typeof data16 == "number"){
if(data16 < 0 || isNaN(data16)){
validate141.errors = [{instancePath:instancePath+"/input_characters",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.audio_seconds !== undefined){
let data17 = data.audio_seconds;
const _errs36 = errors;
if(!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))){
validate141.errors = [{instancePath:instancePath+"/audio_seconds",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs36){
if(typeof data17 == "number"){
if(data17 < 0 || isNaN(data17)){
validate141.errors = [{instancePath:instancePath+"/audio_seconds",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate141.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate141.errors = vErrors;
return errors === 0;
}


function validate130(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.created === undefined) && (missing0 = "created"))) || ((data.model === undefined) && (missing0 = "model"))) || ((data.choices === undefined) && (missing0 = "choices"))){
validate130.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "created")) || (key0 === "model")) || (key0 === "choices")) || (key0 === "usage")) || (key0 === "service_tier")) || (key0 === "system_fingerprint"))){
validate130.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate130.errors = [{instancePath:instancePath+"/id",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created !== undefined){
let data1 = data.created;
const _errs4 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate130.errors = [{instancePath:instancePath+"/created",keyword:"type",message:"must be integer"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model !== undefined){
const _errs6 = errors;
if(typeof data.model !== "string"){
validate130.errors = [{instancePath:instancePath+"/model",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.choices !== undefined){
let data3 = data.choices;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs10 = errors;
if(!(validate131(data3[i0], instancePath === undefined ? undefined : instancePath+"/choices/" + i0))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
else {
validate130.errors = [{instancePath:instancePath+"/choices",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usage !== undefined){
const _errs11 = errors;
if(!(validate141(data.usage, instancePath === undefined ? undefined : instancePath+"/usage"))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.service_tier !== undefined){
const _errs12 = errors;
if(typeof data.service_tier !== "string"){
validate130.errors = [{instancePath:instancePath+"/service_tier",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.system_fingerprint !== undefined){
const _errs14 = errors;
if(typeof data.system_fingerprint !== "string"){
validate130.errors = [{instancePath:instancePath+"/system_fingerprint",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate130.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate130.errors = vErrors;
return errors === 0;
}


function validate129(data, instancePath){
/*# sourceURL="entry-response" */;
let vErrors = null;
let errors = 0;
if(!(validate130(data, instancePath))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
validate129.errors = vErrors;
return errors === 0;
}

const check_embeddingsRequest = validate144;

function validate147(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.text === undefined) && (missing0 = "text"))){
validate147.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "type") || (key0 === "text"))){
validate147.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("text" !== data.type){
validate147.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "text"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.text !== undefined){
const _errs3 = errors;
if(typeof data.text !== "string"){
validate147.errors = [{instancePath:instancePath+"/text",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate147.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate147.errors = vErrors;
return errors === 0;
}


function validate148(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.tokens === undefined) && (missing0 = "tokens"))){
validate148.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "type") || (key0 === "tokens"))){
validate148.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("tokens" !== data.type){
validate148.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "tokens"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tokens !== undefined){
let data1 = data.tokens;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
if(data1.length < 1){
validate148.errors = [{instancePath:instancePath+"/tokens",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs5 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate148.errors = [{instancePath:instancePath+"/tokens/" + i0,keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs5){
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
validate148.errors = [{instancePath:instancePath+"/tokens/" + i0,keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate148.errors = [{instancePath:instancePath+"/tokens",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate148.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate148.errors = vErrors;
return errors === 0;
}


function validate149(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.content === undefined) && (missing0 = "content"))){
validate149.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "type") || (key0 === "content"))){
validate149.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("content" !== data.type){
validate149.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "content"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
let data1 = data.content;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
if(data1.length < 1){
validate149.errors = [{instancePath:instancePath+"/content",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate35(data1[i0], instancePath === undefined ? undefined : instancePath+"/content/" + i0))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate149.errors = [{instancePath:instancePath+"/content",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate149.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate149.errors = vErrors;
return errors === 0;
}


function validate146(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "text"){
if(!(validate147(data, instancePath))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
else if(tag0 === "tokens"){
if(!(validate148(data, instancePath))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
}
else if(tag0 === "content"){
if(!(validate149(data, instancePath))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
else {
validate146.errors = [{instancePath,keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate146.errors = [{instancePath,keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate146.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate146.errors = vErrors;
return errors === 0;
}


function validate145(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.model === undefined) && (missing0 = "model")) || ((data.input === undefined) && (missing0 = "input"))){
validate145.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "model") || (key0 === "input")) || (key0 === "dimensions")) || (key0 === "encoding_format")) || (key0 === "purpose")) || (key0 === "truncate")) || (key0 === "user")) || (key0 === "extra"))){
validate145.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func3(data0) < 1){
validate145.errors = [{instancePath:instancePath+"/model",keyword:"minLength",message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate145.errors = [{instancePath:instancePath+"/model",keyword:"type",message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.input !== undefined){
let data1 = data.input;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length < 1){
validate145.errors = [{instancePath:instancePath+"/input",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate146(data1[i0], instancePath === undefined ? undefined : instancePath+"/input/" + i0))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate145.errors = [{instancePath:instancePath+"/input",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dimensions !== undefined){
let data3 = data.dimensions;
const _errs7 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
validate145.errors = [{instancePath:instancePath+"/dimensions",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs7){
if(typeof data3 == "number"){
if(data3 < 1 || isNaN(data3)){
validate145.errors = [{instancePath:instancePath+"/dimensions",keyword:"minimum",message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.encoding_format !== undefined){
let data4 = data.encoding_format;
const _errs9 = errors;
if(!((data4 === "float") || (data4 === "base64"))){
validate145.errors = [{instancePath:instancePath+"/encoding_format",keyword:"enum",params:{allowedValues: ["float","base64"]}}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.purpose !== undefined){
let data5 = data.purpose;
const _errs10 = errors;
if(!(((((((((data5 === "query") || (data5 === "document")) || (data5 === "classification")) || (data5 === "clustering")) || (data5 === "similarity")) || (data5 === "code_query")) || (data5 === "question_answering")) || (data5 === "fact_verification")) || (data5 === "image"))){
validate145.errors = [{instancePath:instancePath+"/purpose",keyword:"enum",params:{allowedValues: ["query","document","classification","clustering","similarity","code_query","question_answering","fact_verification","image"]}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.truncate !== undefined){
let data6 = data.truncate;
const _errs11 = errors;
if(!(((data6 === "none") || (data6 === "start")) || (data6 === "end"))){
validate145.errors = [{instancePath:instancePath+"/truncate",keyword:"enum",params:{allowedValues: ["none","start","end"]}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined){
const _errs12 = errors;
if(typeof data.user !== "string"){
validate145.errors = [{instancePath:instancePath+"/user",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
const _errs14 = errors;
if(!(validate126(data.extra, instancePath === undefined ? undefined : instancePath+"/extra"))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate145.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate145.errors = vErrors;
return errors === 0;
}


function validate144(data, instancePath){
/*# sourceURL="entry-embeddingsRequest" */;
let vErrors = null;
let errors = 0;
if(!(validate145(data, instancePath))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
validate144.errors = vErrors;
return errors === 0;
}

const check_embeddingsResponse = validate157;

function validate159(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.index === undefined) && (missing0 = "index")) || ((data.embedding === undefined) && (missing0 = "embedding"))){
validate159.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "index") || (key0 === "embedding"))){
validate159.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.index !== undefined){
let data0 = data.index;
const _errs2 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate159.errors = [{instancePath:instancePath+"/index",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs2){
if(typeof data0 == "number"){
if(data0 < 0 || isNaN(data0)){
validate159.errors = [{instancePath:instancePath+"/index",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.embedding !== undefined){
let data1 = data.embedding;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(typeof data1[i0] == "number")){
validate159.errors = [{instancePath:instancePath+"/embedding/" + i0,keyword:"type",message:"must be number"}];
return false;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate159.errors = [{instancePath:instancePath+"/embedding",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate159.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate159.errors = vErrors;
return errors === 0;
}


function validate158(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.model === undefined) && (missing0 = "model")) || ((data.data === undefined) && (missing0 = "data"))){
validate158.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "model")) || (key0 === "data")) || (key0 === "usage"))){
validate158.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate158.errors = [{instancePath:instancePath+"/id",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model !== undefined){
const _errs4 = errors;
if(typeof data.model !== "string"){
validate158.errors = [{instancePath:instancePath+"/model",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
let data2 = data.data;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(validate159(data2[i0], instancePath === undefined ? undefined : instancePath+"/data/" + i0))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
validate158.errors = [{instancePath:instancePath+"/data",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usage !== undefined){
const _errs9 = errors;
if(!(validate141(data.usage, instancePath === undefined ? undefined : instancePath+"/usage"))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate158.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate158.errors = vErrors;
return errors === 0;
}


function validate157(data, instancePath){
/*# sourceURL="entry-embeddingsResponse" */;
let vErrors = null;
let errors = 0;
if(!(validate158(data, instancePath))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
validate157.errors = vErrors;
return errors === 0;
}

const check_rerankRequest = validate163;
const schema69 = {"description":"Documents to put in the order of their relevance to a query.","type":"object","required":["model","query","documents"],"additionalProperties":false,"properties":{"model":{"type":"string","minLength":1},"query":{"type":"string"},"documents":{"type":"array","minItems":1,"items":{"type":"string"}},"top_n":{"type":"integer","minimum":1},"return_documents":{"type":"boolean"},"max_tokens_per_doc":{"type":"integer","minimum":1},"truncate":{"type":"boolean","description":"Whether what is too long may be cut."},"user":{"type":"string"},"extra":{"$ref":"#/$defs/Extra"}}};

function validate164(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.model === undefined) && (missing0 = "model")) || ((data.query === undefined) && (missing0 = "query"))) || ((data.documents === undefined) && (missing0 = "documents"))){
validate164.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema69.properties, key0))){
validate164.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func3(data0) < 1){
validate164.errors = [{instancePath:instancePath+"/model",keyword:"minLength",message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate164.errors = [{instancePath:instancePath+"/model",keyword:"type",message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.query !== undefined){
const _errs4 = errors;
if(typeof data.query !== "string"){
validate164.errors = [{instancePath:instancePath+"/query",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.documents !== undefined){
let data2 = data.documents;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
if(data2.length < 1){
validate164.errors = [{instancePath:instancePath+"/documents",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(typeof data2[i0] !== "string"){
validate164.errors = [{instancePath:instancePath+"/documents/" + i0,keyword:"type",message:"must be string"}];
return false;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate164.errors = [{instancePath:instancePath+"/documents",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.top_n !== undefined){
let data4 = data.top_n;
const _errs10 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
validate164.errors = [{instancePath:instancePath+"/top_n",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs10){
if(typeof data4 == "number"){
if(data4 < 1 || isNaN(data4)){
validate164.errors = [{instancePath:instancePath+"/top_n",keyword:"minimum",message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.return_documents !== undefined){
const _errs12 = errors;
if(typeof data.return_documents !== "boolean"){
validate164.errors = [{instancePath:instancePath+"/return_documents",keyword:"type",message:"must be boolean"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max_tokens_per_doc !== undefined){
let data6 = data.max_tokens_per_doc;
const _errs14 = errors;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
validate164.errors = [{instancePath:instancePath+"/max_tokens_per_doc",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs14){
if(typeof data6 == "number"){
if(data6 < 1 || isNaN(data6)){
validate164.errors = [{instancePath:instancePath+"/max_tokens_per_doc",keyword:"minimum",message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.truncate !== undefined){
const _errs16 = errors;
if(typeof data.truncate !== "boolean"){
validate164.errors = [{instancePath:instancePath+"/truncate",keyword:"type",message:"must be boolean"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined){
const _errs18 = errors;
if(typeof data.user !== "string"){
validate164.errors = [{instancePath:instancePath+"/user",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
const _errs20 = errors;
if(!(validate126(data.extra, instancePath === undefined ? undefined : instancePath+"/extra"))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate164.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate164.errors = vErrors;
return errors === 0;
}


function validate163(data, instancePath){
/*# sourceURL="entry-rerankRequest" */;
let vErrors = null;
let errors = 0;
if(!(validate164(data, instancePath))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
validate163.errors = vErrors;
return errors === 0;
}

const check_rerankResponse = validate167;

function validate169(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.index === undefined) && (missing0 = "index")) || ((data.relevance_score === undefined) && (missing0 = "relevance_score"))){
validate169.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "index") || (key0 === "relevance_score")) || (key0 === "document"))){
validate169.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.index !== undefined){
let data0 = data.index;
const _errs2 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate169.errors = [{instancePath:instancePath+"/index",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs2){
if(typeof data0 == "number"){
if(data0 < 0 || isNaN(data0)){
validate169.errors = [{instancePath:instancePath+"/index",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.relevance_score !== undefined){
const _errs4 = errors;
if(!(typeof data.relevance_score == "number")){
validate169.errors = [{instancePath:instancePath+"/relevance_score",keyword:"type",message:"must be number"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.document !== undefined){
const _errs6 = errors;
if(typeof data.document !== "string"){
validate169.errors = [{instancePath:instancePath+"/document",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate169.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate169.errors = vErrors;
return errors === 0;
}


function validate168(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.model === undefined) && (missing0 = "model")) || ((data.results === undefined) && (missing0 = "results"))){
validate168.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "model")) || (key0 === "results")) || (key0 === "usage"))){
validate168.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate168.errors = [{instancePath:instancePath+"/id",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model !== undefined){
const _errs4 = errors;
if(typeof data.model !== "string"){
validate168.errors = [{instancePath:instancePath+"/model",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.results !== undefined){
let data2 = data.results;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(validate169(data2[i0], instancePath === undefined ? undefined : instancePath+"/results/" + i0))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
validate168.errors = [{instancePath:instancePath+"/results",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usage !== undefined){
const _errs9 = errors;
if(!(validate141(data.usage, instancePath === undefined ? undefined : instancePath+"/usage"))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate168.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate168.errors = vErrors;
return errors === 0;
}


function validate167(data, instancePath){
/*# sourceURL="entry-rerankResponse" */;
let vErrors = null;
let errors = 0;
if(!(validate168(data, instancePath))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
validate167.errors = vErrors;
return errors === 0;
}

const check_moderationsRequest = validate173;

function validate177(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.text === undefined) && (missing0 = "text"))){
validate177.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "type") || (key0 === "text"))){
validate177.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("text" !== data.type){
validate177.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "text"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.text !== undefined){
const _errs3 = errors;
if(typeof data.text !== "string"){
validate177.errors = [{instancePath:instancePath+"/text",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate177.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate177.errors = vErrors;
return errors === 0;
}


function validate178(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.image_url === undefined) && (missing0 = "image_url"))){
validate178.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "type") || (key0 === "image_url"))){
validate178.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("image_url" !== data.type){
validate178.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "image_url"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.image_url !== undefined){
let data1 = data.image_url;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.url === undefined) && (missing1 = "url")){
validate178.errors = [{instancePath:instancePath+"/image_url",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs5 = errors;
for(const key1 in data1){
if(!(key1 === "url")){
validate178.errors = [{instancePath:instancePath+"/image_url",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs5 === errors){
if(data1.url !== undefined){
if(typeof data1.url !== "string"){
validate178.errors = [{instancePath:instancePath+"/image_url/url",keyword:"type",message:"must be string"}];
return false;
}
}
}
}
}
else {
validate178.errors = [{instancePath:instancePath+"/image_url",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate178.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate178.errors = vErrors;
return errors === 0;
}


function validate176(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "text"){
if(!(validate177(data, instancePath))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
else if(tag0 === "image_url"){
if(!(validate178(data, instancePath))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
}
else {
validate176.errors = [{instancePath,keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate176.errors = [{instancePath,keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate176.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate176.errors = vErrors;
return errors === 0;
}


function validate175(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.content === undefined) && (missing0 = "content")){
validate175.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "content")){
validate175.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.content !== undefined){
let data0 = data.content;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
validate175.errors = [{instancePath:instancePath+"/content",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate176(data0[i0], instancePath === undefined ? undefined : instancePath+"/content/" + i0))){
vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate175.errors = [{instancePath:instancePath+"/content",keyword:"type",message:"must be array"}];
return false;
}
}
}
}
}
}
else {
validate175.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate175.errors = vErrors;
return errors === 0;
}


function validate174(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.model === undefined) && (missing0 = "model")) || ((data.input === undefined) && (missing0 = "input"))){
validate174.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "model") || (key0 === "input")) || (key0 === "extra"))){
validate174.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func3(data0) < 1){
validate174.errors = [{instancePath:instancePath+"/model",keyword:"minLength",message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate174.errors = [{instancePath:instancePath+"/model",keyword:"type",message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.input !== undefined){
let data1 = data.input;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length < 1){
validate174.errors = [{instancePath:instancePath+"/input",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate175(data1[i0], instancePath === undefined ? undefined : instancePath+"/input/" + i0))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate174.errors = [{instancePath:instancePath+"/input",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
const _errs7 = errors;
if(!(validate126(data.extra, instancePath === undefined ? undefined : instancePath+"/extra"))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate174.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate174.errors = vErrors;
return errors === 0;
}


function validate173(data, instancePath){
/*# sourceURL="entry-moderationsRequest" */;
let vErrors = null;
let errors = 0;
if(!(validate174(data, instancePath))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
validate173.errors = vErrors;
return errors === 0;
}

const check_moderationsResponse = validate185;

function validate187(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.flagged === undefined) && (missing0 = "flagged")) || ((data.categories === undefined) && (missing0 = "categories"))) || ((data.category_scores === undefined) && (missing0 = "category_scores"))){
validate187.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "flagged") || (key0 === "categories")) || (key0 === "category_scores")) || (key0 === "category_applied_input_types"))){
validate187.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.flagged !== undefined){
const _errs2 = errors;
if(typeof data.flagged !== "boolean"){
validate187.errors = [{instancePath:instancePath+"/flagged",keyword:"type",message:"must be boolean"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.categories !== undefined){
let data1 = data.categories;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
const _errs7 = errors;
if(typeof data1[key1] !== "boolean"){
validate187.errors = [{instancePath:instancePath+"/categories/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",message:"must be boolean"}];
return false;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate187.errors = [{instancePath:instancePath+"/categories",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.category_scores !== undefined){
let data3 = data.category_scores;
const _errs9 = errors;
if(errors === _errs9){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key2 in data3){
const _errs12 = errors;
if(!(typeof data3[key2] == "number")){
validate187.errors = [{instancePath:instancePath+"/category_scores/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",message:"must be number"}];
return false;
}
var valid2 = _errs12 === errors;
if(!valid2){
break;
}
}
}
else {
validate187.errors = [{instancePath:instancePath+"/category_scores",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.category_applied_input_types !== undefined){
let data5 = data.category_applied_input_types;
const _errs14 = errors;
if(errors === _errs14){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key3 in data5){
let data6 = data5[key3];
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data6)){
var valid4 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs19 = errors;
if(!((data7 === "text") || (data7 === "image"))){
validate187.errors = [{instancePath:instancePath+"/category_applied_input_types/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,keyword:"enum",params:{allowedValues: ["text","image"]}}];
return false;
}
var valid4 = _errs19 === errors;
if(!valid4){
break;
}
}
}
else {
validate187.errors = [{instancePath:instancePath+"/category_applied_input_types/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",message:"must be array"}];
return false;
}
}
var valid3 = _errs17 === errors;
if(!valid3){
break;
}
}
}
else {
validate187.errors = [{instancePath:instancePath+"/category_applied_input_types",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate187.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate187.errors = vErrors;
return errors === 0;
}


function validate186(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.model === undefined) && (missing0 = "model")) || ((data.results === undefined) && (missing0 = "results"))){
validate186.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "model")) || (key0 === "results")) || (key0 === "usage"))){
validate186.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate186.errors = [{instancePath:instancePath+"/id",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model !== undefined){
const _errs4 = errors;
if(typeof data.model !== "string"){
validate186.errors = [{instancePath:instancePath+"/model",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.results !== undefined){
let data2 = data.results;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(validate187(data2[i0], instancePath === undefined ? undefined : instancePath+"/results/" + i0))){
vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
validate186.errors = [{instancePath:instancePath+"/results",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usage !== undefined){
const _errs9 = errors;
if(!(validate141(data.usage, instancePath === undefined ? undefined : instancePath+"/usage"))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate186.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate186.errors = vErrors;
return errors === 0;
}


function validate185(data, instancePath){
/*# sourceURL="entry-moderationsResponse" */;
let vErrors = null;
let errors = 0;
if(!(validate186(data, instancePath))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
validate185.errors = vErrors;
return errors === 0;
}

const check_imagesRequest = validate191;
const schema83 = {"description":"A picture to be made.","type":"object","required":["model","prompt"],"additionalProperties":false,"properties":{"model":{"type":"string","minLength":1},"prompt":{"type":"string"},"n":{"type":"integer","minimum":1},"size":{"type":"string","description":"auto, or WIDTHxHEIGHT in pixels."},"quality":{"type":"string"},"style":{"type":"string"},"background":{"enum":["transparent","opaque","auto"]},"output_format":{"type":"string"},"output_compression":{"type":"integer","minimum":0,"maximum":100},"response_format":{"enum":["url","b64_json"]},"moderation":{"enum":["low","auto"]},"negative_prompt":{"type":"string"},"seed":{"type":"integer"},"user":{"type":"string"},"extra":{"$ref":"#/$defs/Extra"}}};

function validate192(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.model === undefined) && (missing0 = "model")) || ((data.prompt === undefined) && (missing0 = "prompt"))){
validate192.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema83.properties, key0))){
validate192.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func3(data0) < 1){
validate192.errors = [{instancePath:instancePath+"/model",keyword:"minLength",message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate192.errors = [{instancePath:instancePath+"/model",keyword:"type",message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prompt !== undefined){
const _errs4 = errors;
if(typeof data.prompt !== "string"){
validate192.errors = [{instancePath:instancePath+"/prompt",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.n !== undefined){
let data2 = data.n;
const _errs6 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate192.errors = [{instancePath:instancePath+"/n",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs6){
if(typeof data2 == "number"){
if(data2 < 1 || isNaN(data2)){
validate192.errors = [{instancePath:instancePath+"/n",keyword:"minimum",message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.size !== undefined){
const _errs8 = errors;
if(typeof data.size !== "string"){
validate192.errors = [{instancePath:instancePath+"/size",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quality !== undefined){
const _errs10 = errors;
if(typeof data.quality !== "string"){
validate192.errors = [{instancePath:instancePath+"/quality",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.style !== undefined){
const _errs12 = errors;
if(typeof data.style !== "string"){
validate192.errors = [{instancePath:instancePath+"/style",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.background !== undefined){
let data6 = data.background;
const _errs14 = errors;
if(!(((data6 === "transparent") || (data6 === "opaque")) || (data6 === "auto"))){
validate192.errors = [{instancePath:instancePath+"/background",keyword:"enum",params:{allowedValues: ["transparent","opaque","auto"]}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output_format !== undefined){
const _errs15 = errors;
if(typeof data.output_format !== "string"){
validate192.errors = [{instancePath:instancePath+"/output_format",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output_compression !== undefined){
let data8 = data.output_compression;
const _errs17 = errors;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
validate192.errors = [{instancePath:instancePath+"/output_compression",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs17){
if(typeof data8 == "number"){
if(data8 > 100 || isNaN(data8)){
validate192.errors = [{instancePath:instancePath+"/output_compression",keyword:"maximum",message:"must be <= 100"}];
return false;
}
else {
if(data8 < 0 || isNaN(data8)){
validate192.errors = [{instancePath:instancePath+"/output_compression",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.response_format !== undefined){
let data9 = data.response_format;
const _errs19 = errors;
if(!((data9 === "url") || (data9 === "b64_json"))){
validate192.errors = [{instancePath:instancePath+"/response_format",keyword:"enum",params:{allowedValues: ["url","b64_json"]}}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.moderation !== undefined){
let data10 = data.moderation;
const _errs20 = errors;
if(!((data10 === "low") || (data10 === "auto"))){
validate192.errors = [{instancePath:instancePath+"/moderation",keyword:"enum",params:{allowedValues: ["low","auto"]}}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.negative_prompt !== undefined){
const _errs21 = errors;
if(typeof data.negative_prompt !== "string"){
validate192.errors = [{instancePath:instancePath+"/negative_prompt",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seed !== undefined){
let data12 = data.seed;
const _errs23 = errors;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
validate192.errors = [{instancePath:instancePath+"/seed",keyword:"type",message:"must be integer"}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined){
const _errs25 = errors;
if(typeof data.user !== "string"){
validate192.errors = [{instancePath:instancePath+"/user",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
const _errs27 = errors;
if(!(validate126(data.extra, instancePath === undefined ? undefined : instancePath+"/extra"))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate192.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate192.errors = vErrors;
return errors === 0;
}


function validate191(data, instancePath){
/*# sourceURL="entry-imagesRequest" */;
let vErrors = null;
let errors = 0;
if(!(validate192(data, instancePath))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
validate191.errors = vErrors;
return errors === 0;
}

const check_imagesResponse = validate195;

function validate197(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "url") || (key0 === "b64_json")) || (key0 === "revised_prompt"))){
validate197.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.url !== undefined){
const _errs2 = errors;
if(typeof data.url !== "string"){
validate197.errors = [{instancePath:instancePath+"/url",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.b64_json !== undefined){
const _errs4 = errors;
if(typeof data.b64_json !== "string"){
validate197.errors = [{instancePath:instancePath+"/b64_json",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.revised_prompt !== undefined){
const _errs6 = errors;
if(typeof data.revised_prompt !== "string"){
validate197.errors = [{instancePath:instancePath+"/revised_prompt",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate197.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate197.errors = vErrors;
return errors === 0;
}


function validate196(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.created === undefined) && (missing0 = "created")) || ((data.data === undefined) && (missing0 = "data"))){
validate196.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "created") || (key0 === "data")) || (key0 === "background")) || (key0 === "output_format")) || (key0 === "quality")) || (key0 === "size")) || (key0 === "usage"))){
validate196.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.created !== undefined){
let data0 = data.created;
const _errs2 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate196.errors = [{instancePath:instancePath+"/created",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs2){
if(typeof data0 == "number"){
if(data0 < 0 || isNaN(data0)){
validate196.errors = [{instancePath:instancePath+"/created",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
let data1 = data.data;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate197(data1[i0], instancePath === undefined ? undefined : instancePath+"/data/" + i0))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate196.errors = [{instancePath:instancePath+"/data",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.background !== undefined){
const _errs7 = errors;
if(typeof data.background !== "string"){
validate196.errors = [{instancePath:instancePath+"/background",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output_format !== undefined){
const _errs9 = errors;
if(typeof data.output_format !== "string"){
validate196.errors = [{instancePath:instancePath+"/output_format",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quality !== undefined){
const _errs11 = errors;
if(typeof data.quality !== "string"){
validate196.errors = [{instancePath:instancePath+"/quality",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.size !== undefined){
const _errs13 = errors;
if(typeof data.size !== "string"){
validate196.errors = [{instancePath:instancePath+"/size",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usage !== undefined){
const _errs15 = errors;
if(!(validate141(data.usage, instancePath === undefined ? undefined : instancePath+"/usage"))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate196.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate196.errors = vErrors;
return errors === 0;
}


function validate195(data, instancePath){
/*# sourceURL="entry-imagesResponse" */;
let vErrors = null;
let errors = 0;
if(!(validate196(data, instancePath))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
validate195.errors = vErrors;
return errors === 0;
}

const check_image_editsRequest = validate201;
const schema88 = {"description":"Pictures to be changed.","type":"object","required":["model","image","prompt"],"additionalProperties":false,"properties":{"model":{"type":"string","minLength":1},"image":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/Upload"}},"mask":{"$ref":"#/$defs/Upload"},"prompt":{"type":"string"},"n":{"type":"integer","minimum":1},"size":{"type":"string"},"quality":{"type":"string"},"background":{"enum":["transparent","opaque","auto"]},"output_format":{"type":"string"},"output_compression":{"type":"integer","minimum":0,"maximum":100},"response_format":{"enum":["url","b64_json"]},"input_fidelity":{"enum":["high","low"]},"user":{"type":"string"},"extra":{"$ref":"#/$defs/Extra"}}};

function validate203(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.ref === undefined) && (missing0 = "ref")) || ((data.filename === undefined) && (missing0 = "filename"))) || ((data.media_type === undefined) && (missing0 = "media_type"))) || ((data.size === undefined) && (missing0 = "size"))){
validate203.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "ref") || (key0 === "filename")) || (key0 === "media_type")) || (key0 === "size"))){
validate203.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.ref !== undefined){
let data0 = data.ref;
const _errs2 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate203.errors = [{instancePath:instancePath+"/ref",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs2){
if(typeof data0 == "number"){
if(data0 < 0 || isNaN(data0)){
validate203.errors = [{instancePath:instancePath+"/ref",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.filename !== undefined){
const _errs4 = errors;
if(typeof data.filename !== "string"){
validate203.errors = [{instancePath:instancePath+"/filename",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.media_type !== undefined){
const _errs6 = errors;
if(typeof data.media_type !== "string"){
validate203.errors = [{instancePath:instancePath+"/media_type",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.size !== undefined){
let data3 = data.size;
const _errs8 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
validate203.errors = [{instancePath:instancePath+"/size",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs8){
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
validate203.errors = [{instancePath:instancePath+"/size",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate203.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate203.errors = vErrors;
return errors === 0;
}


function validate202(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.model === undefined) && (missing0 = "model")) || ((data.image === undefined) && (missing0 = "image"))) || ((data.prompt === undefined) && (missing0 = "prompt"))){
validate202.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema88.properties, key0))){
validate202.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func3(data0) < 1){
validate202.errors = [{instancePath:instancePath+"/model",keyword:"minLength",message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate202.errors = [{instancePath:instancePath+"/model",keyword:"type",message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.image !== undefined){
let data1 = data.image;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length < 1){
validate202.errors = [{instancePath:instancePath+"/image",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate203(data1[i0], instancePath === undefined ? undefined : instancePath+"/image/" + i0))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate202.errors = [{instancePath:instancePath+"/image",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mask !== undefined){
const _errs7 = errors;
if(!(validate203(data.mask, instancePath === undefined ? undefined : instancePath+"/mask"))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prompt !== undefined){
const _errs8 = errors;
if(typeof data.prompt !== "string"){
validate202.errors = [{instancePath:instancePath+"/prompt",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.n !== undefined){
let data5 = data.n;
const _errs10 = errors;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
validate202.errors = [{instancePath:instancePath+"/n",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs10){
if(typeof data5 == "number"){
if(data5 < 1 || isNaN(data5)){
validate202.errors = [{instancePath:instancePath+"/n",keyword:"minimum",message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.size !== undefined){
const _errs12 = errors;
if(typeof data.size !== "string"){
validate202.errors = [{instancePath:instancePath+"/size",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quality !== undefined){
const _errs14 = errors;
if(typeof data.quality !== "string"){
validate202.errors = [{instancePath:instancePath+"/quality",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.background !== undefined){
let data8 = data.background;
const _errs16 = errors;
if(!(((data8 === "transparent") || (data8 === "opaque")) || (data8 === "auto"))){
validate202.errors = [{instancePath:instancePath+"/background",keyword:"enum",params:{allowedValues: ["transparent","opaque","auto"]}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output_format !== undefined){
const _errs17 = errors;
if(typeof data.output_format !== "string"){
validate202.errors = [{instancePath:instancePath+"/output_format",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output_compression !== undefined){
let data10 = data.output_compression;
const _errs19 = errors;
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
validate202.errors = [{instancePath:instancePath+"/output_compression",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs19){
if(typeof data10 == "number"){
if(data10 > 100 || isNaN(data10)){
validate202.errors = [{instancePath:instancePath+"/output_compression",keyword:"maximum",message:"must be <= 100"}];
return false;
}
else {
if(data10 < 0 || isNaN(data10)){
validate202.errors = [{instancePath:instancePath+"/output_compression",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.response_format !== undefined){
let data11 = data.response_format;
const _errs21 = errors;
if(!((data11 === "url") || (data11 === "b64_json"))){
validate202.errors = [{instancePath:instancePath+"/response_format",keyword:"enum",params:{allowedValues: ["url","b64_json"]}}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.input_fidelity !== undefined){
let data12 = data.input_fidelity;
const _errs22 = errors;
if(!((data12 === "high") || (data12 === "low"))){
validate202.errors = [{instancePath:instancePath+"/input_fidelity",keyword:"enum",params:{allowedValues: ["high","low"]}}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined){
const _errs23 = errors;
if(typeof data.user !== "string"){
validate202.errors = [{instancePath:instancePath+"/user",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
const _errs25 = errors;
if(!(validate126(data.extra, instancePath === undefined ? undefined : instancePath+"/extra"))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate202.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate202.errors = vErrors;
return errors === 0;
}


function validate201(data, instancePath){
/*# sourceURL="entry-image_editsRequest" */;
let vErrors = null;
let errors = 0;
if(!(validate202(data, instancePath))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
validate201.errors = vErrors;
return errors === 0;
}

const check_image_editsResponse = validate208;

function validate209(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.created === undefined) && (missing0 = "created")) || ((data.data === undefined) && (missing0 = "data"))){
validate209.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "created") || (key0 === "data")) || (key0 === "background")) || (key0 === "output_format")) || (key0 === "quality")) || (key0 === "size")) || (key0 === "usage"))){
validate209.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.created !== undefined){
let data0 = data.created;
const _errs2 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate209.errors = [{instancePath:instancePath+"/created",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs2){
if(typeof data0 == "number"){
if(data0 < 0 || isNaN(data0)){
validate209.errors = [{instancePath:instancePath+"/created",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
let data1 = data.data;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate197(data1[i0], instancePath === undefined ? undefined : instancePath+"/data/" + i0))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate209.errors = [{instancePath:instancePath+"/data",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.background !== undefined){
const _errs7 = errors;
if(typeof data.background !== "string"){
validate209.errors = [{instancePath:instancePath+"/background",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output_format !== undefined){
const _errs9 = errors;
if(typeof data.output_format !== "string"){
validate209.errors = [{instancePath:instancePath+"/output_format",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quality !== undefined){
const _errs11 = errors;
if(typeof data.quality !== "string"){
validate209.errors = [{instancePath:instancePath+"/quality",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.size !== undefined){
const _errs13 = errors;
if(typeof data.size !== "string"){
validate209.errors = [{instancePath:instancePath+"/size",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usage !== undefined){
const _errs15 = errors;
if(!(validate141(data.usage, instancePath === undefined ? undefined : instancePath+"/usage"))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate209.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate209.errors = vErrors;
return errors === 0;
}


function validate208(data, instancePath){
/*# sourceURL="entry-image_editsResponse" */;
let vErrors = null;
let errors = 0;
if(!(validate209(data, instancePath))){
vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
errors = vErrors.length;
}
validate208.errors = vErrors;
return errors === 0;
}

const check_speechRequest = validate213;

function validate214(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.model === undefined) && (missing0 = "model")) || ((data.input === undefined) && (missing0 = "input"))){
validate214.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "model") || (key0 === "input")) || (key0 === "voice")) || (key0 === "instructions")) || (key0 === "response_format")) || (key0 === "speed")) || (key0 === "extra"))){
validate214.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func3(data0) < 1){
validate214.errors = [{instancePath:instancePath+"/model",keyword:"minLength",message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate214.errors = [{instancePath:instancePath+"/model",keyword:"type",message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.input !== undefined){
const _errs4 = errors;
if(typeof data.input !== "string"){
validate214.errors = [{instancePath:instancePath+"/input",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.voice !== undefined){
const _errs6 = errors;
if(typeof data.voice !== "string"){
validate214.errors = [{instancePath:instancePath+"/voice",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.instructions !== undefined){
const _errs8 = errors;
if(typeof data.instructions !== "string"){
validate214.errors = [{instancePath:instancePath+"/instructions",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.response_format !== undefined){
const _errs10 = errors;
if(typeof data.response_format !== "string"){
validate214.errors = [{instancePath:instancePath+"/response_format",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.speed !== undefined){
let data5 = data.speed;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 == "number"){
if(data5 > 4 || isNaN(data5)){
validate214.errors = [{instancePath:instancePath+"/speed",keyword:"maximum",message:"must be <= 4"}];
return false;
}
else {
if(data5 < 0.25 || isNaN(data5)){
validate214.errors = [{instancePath:instancePath+"/speed",keyword:"minimum",message:"must be >= 0.25"}];
return false;
}
}
}
else {
validate214.errors = [{instancePath:instancePath+"/speed",keyword:"type",message:"must be number"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
const _errs14 = errors;
if(!(validate126(data.extra, instancePath === undefined ? undefined : instancePath+"/extra"))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate214.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate214.errors = vErrors;
return errors === 0;
}


function validate213(data, instancePath){
/*# sourceURL="entry-speechRequest" */;
let vErrors = null;
let errors = 0;
if(!(validate214(data, instancePath))){
vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
errors = vErrors.length;
}
validate213.errors = vErrors;
return errors === 0;
}

const check_speechResponse = validate217;

function validate218(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.media_type === undefined) && (missing0 = "media_type")) || ((data.data === undefined) && (missing0 = "data"))){
validate218.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "media_type") || (key0 === "data")) || (key0 === "usage"))){
validate218.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.media_type !== undefined){
const _errs2 = errors;
if(typeof data.media_type !== "string"){
validate218.errors = [{instancePath:instancePath+"/media_type",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
const _errs4 = errors;
if(typeof data.data !== "string"){
validate218.errors = [{instancePath:instancePath+"/data",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usage !== undefined){
const _errs6 = errors;
if(!(validate141(data.usage, instancePath === undefined ? undefined : instancePath+"/usage"))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate218.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate218.errors = vErrors;
return errors === 0;
}


function validate217(data, instancePath){
/*# sourceURL="entry-speechResponse" */;
let vErrors = null;
let errors = 0;
if(!(validate218(data, instancePath))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
validate217.errors = vErrors;
return errors === 0;
}

const check_transcriptionsRequest = validate221;

function validate222(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.model === undefined) && (missing0 = "model")) || ((data.file === undefined) && (missing0 = "file"))){
validate222.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "model") || (key0 === "file")) || (key0 === "language")) || (key0 === "prompt")) || (key0 === "response_format")) || (key0 === "temperature")) || (key0 === "timestamp_granularities")) || (key0 === "extra"))){
validate222.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func3(data0) < 1){
validate222.errors = [{instancePath:instancePath+"/model",keyword:"minLength",message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate222.errors = [{instancePath:instancePath+"/model",keyword:"type",message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file !== undefined){
const _errs4 = errors;
if(!(validate203(data.file, instancePath === undefined ? undefined : instancePath+"/file"))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.language !== undefined){
const _errs5 = errors;
if(typeof data.language !== "string"){
validate222.errors = [{instancePath:instancePath+"/language",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prompt !== undefined){
const _errs7 = errors;
if(typeof data.prompt !== "string"){
validate222.errors = [{instancePath:instancePath+"/prompt",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.response_format !== undefined){
const _errs9 = errors;
if(typeof data.response_format !== "string"){
validate222.errors = [{instancePath:instancePath+"/response_format",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.temperature !== undefined){
let data5 = data.temperature;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data5 == "number"){
if(data5 > 1 || isNaN(data5)){
validate222.errors = [{instancePath:instancePath+"/temperature",keyword:"maximum",message:"must be <= 1"}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate222.errors = [{instancePath:instancePath+"/temperature",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
else {
validate222.errors = [{instancePath:instancePath+"/temperature",keyword:"type",message:"must be number"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timestamp_granularities !== undefined){
let data6 = data.timestamp_granularities;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data6)){
var valid1 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs15 = errors;
if(!((data7 === "word") || (data7 === "segment"))){
validate222.errors = [{instancePath:instancePath+"/timestamp_granularities/" + i0,keyword:"enum",params:{allowedValues: ["word","segment"]}}];
return false;
}
var valid1 = _errs15 === errors;
if(!valid1){
break;
}
}
}
else {
validate222.errors = [{instancePath:instancePath+"/timestamp_granularities",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
const _errs16 = errors;
if(!(validate126(data.extra, instancePath === undefined ? undefined : instancePath+"/extra"))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate222.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate222.errors = vErrors;
return errors === 0;
}


function validate221(data, instancePath){
/*# sourceURL="entry-transcriptionsRequest" */;
let vErrors = null;
let errors = 0;
if(!(validate222(data, instancePath))){
vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
errors = vErrors.length;
}
validate221.errors = vErrors;
return errors === 0;
}

const check_transcriptionsResponse = validate226;

function validate227(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.text === undefined) && (missing0 = "text")){
validate227.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "text") || (key0 === "language")) || (key0 === "duration")) || (key0 === "segments")) || (key0 === "words")) || (key0 === "usage"))){
validate227.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.text !== undefined){
const _errs2 = errors;
if(typeof data.text !== "string"){
validate227.errors = [{instancePath:instancePath+"/text",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.language !== undefined){
const _errs4 = errors;
if(typeof data.language !== "string"){
validate227.errors = [{instancePath:instancePath+"/language",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duration !== undefined){
let data2 = data.duration;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
validate227.errors = [{instancePath:instancePath+"/duration",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
else {
validate227.errors = [{instancePath:instancePath+"/duration",keyword:"type",message:"must be number"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.segments !== undefined){
let data3 = data.segments;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs10 = errors;
if(errors === _errs10){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
}
else {
validate227.errors = [{instancePath:instancePath+"/segments/" + i0,keyword:"type",message:"must be object"}];
return false;
}
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
else {
validate227.errors = [{instancePath:instancePath+"/segments",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.words !== undefined){
let data5 = data.words;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data5)){
var valid2 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
const _errs15 = errors;
if(errors === _errs15){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
}
else {
validate227.errors = [{instancePath:instancePath+"/words/" + i1,keyword:"type",message:"must be object"}];
return false;
}
}
var valid2 = _errs15 === errors;
if(!valid2){
break;
}
}
}
else {
validate227.errors = [{instancePath:instancePath+"/words",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usage !== undefined){
const _errs18 = errors;
if(!(validate141(data.usage, instancePath === undefined ? undefined : instancePath+"/usage"))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate227.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate227.errors = vErrors;
return errors === 0;
}


function validate226(data, instancePath){
/*# sourceURL="entry-transcriptionsResponse" */;
let vErrors = null;
let errors = 0;
if(!(validate227(data, instancePath))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
validate226.errors = vErrors;
return errors === 0;
}

const check_translationsRequest = validate230;

function validate231(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.model === undefined) && (missing0 = "model")) || ((data.file === undefined) && (missing0 = "file"))){
validate231.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "model") || (key0 === "file")) || (key0 === "language")) || (key0 === "prompt")) || (key0 === "response_format")) || (key0 === "temperature")) || (key0 === "timestamp_granularities")) || (key0 === "extra"))){
validate231.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func3(data0) < 1){
validate231.errors = [{instancePath:instancePath+"/model",keyword:"minLength",message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate231.errors = [{instancePath:instancePath+"/model",keyword:"type",message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file !== undefined){
const _errs4 = errors;
if(!(validate203(data.file, instancePath === undefined ? undefined : instancePath+"/file"))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.language !== undefined){
const _errs5 = errors;
if(typeof data.language !== "string"){
validate231.errors = [{instancePath:instancePath+"/language",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prompt !== undefined){
const _errs7 = errors;
if(typeof data.prompt !== "string"){
validate231.errors = [{instancePath:instancePath+"/prompt",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.response_format !== undefined){
const _errs9 = errors;
if(typeof data.response_format !== "string"){
validate231.errors = [{instancePath:instancePath+"/response_format",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.temperature !== undefined){
let data5 = data.temperature;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data5 == "number"){
if(data5 > 1 || isNaN(data5)){
validate231.errors = [{instancePath:instancePath+"/temperature",keyword:"maximum",message:"must be <= 1"}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate231.errors = [{instancePath:instancePath+"/temperature",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
else {
validate231.errors = [{instancePath:instancePath+"/temperature",keyword:"type",message:"must be number"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timestamp_granularities !== undefined){
let data6 = data.timestamp_granularities;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data6)){
var valid1 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs15 = errors;
if(!((data7 === "word") || (data7 === "segment"))){
validate231.errors = [{instancePath:instancePath+"/timestamp_granularities/" + i0,keyword:"enum",params:{allowedValues: ["word","segment"]}}];
return false;
}
var valid1 = _errs15 === errors;
if(!valid1){
break;
}
}
}
else {
validate231.errors = [{instancePath:instancePath+"/timestamp_granularities",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
const _errs16 = errors;
if(!(validate126(data.extra, instancePath === undefined ? undefined : instancePath+"/extra"))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate231.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate231.errors = vErrors;
return errors === 0;
}


function validate230(data, instancePath){
/*# sourceURL="entry-translationsRequest" */;
let vErrors = null;
let errors = 0;
if(!(validate231(data, instancePath))){
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
errors = vErrors.length;
}
validate230.errors = vErrors;
return errors === 0;
}

const check_translationsResponse = validate235;

function validate236(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.text === undefined) && (missing0 = "text")){
validate236.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "text") || (key0 === "language")) || (key0 === "duration")) || (key0 === "segments")) || (key0 === "words")) || (key0 === "usage"))){
validate236.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.text !== undefined){
const _errs2 = errors;
if(typeof data.text !== "string"){
validate236.errors = [{instancePath:instancePath+"/text",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.language !== undefined){
const _errs4 = errors;
if(typeof data.language !== "string"){
validate236.errors = [{instancePath:instancePath+"/language",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duration !== undefined){
let data2 = data.duration;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
validate236.errors = [{instancePath:instancePath+"/duration",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
else {
validate236.errors = [{instancePath:instancePath+"/duration",keyword:"type",message:"must be number"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.segments !== undefined){
let data3 = data.segments;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs10 = errors;
if(errors === _errs10){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
}
else {
validate236.errors = [{instancePath:instancePath+"/segments/" + i0,keyword:"type",message:"must be object"}];
return false;
}
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
else {
validate236.errors = [{instancePath:instancePath+"/segments",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.words !== undefined){
let data5 = data.words;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data5)){
var valid2 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
const _errs15 = errors;
if(errors === _errs15){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
}
else {
validate236.errors = [{instancePath:instancePath+"/words/" + i1,keyword:"type",message:"must be object"}];
return false;
}
}
var valid2 = _errs15 === errors;
if(!valid2){
break;
}
}
}
else {
validate236.errors = [{instancePath:instancePath+"/words",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usage !== undefined){
const _errs18 = errors;
if(!(validate141(data.usage, instancePath === undefined ? undefined : instancePath+"/usage"))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate236.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate236.errors = vErrors;
return errors === 0;
}


function validate235(data, instancePath){
/*# sourceURL="entry-translationsResponse" */;
let vErrors = null;
let errors = 0;
if(!(validate236(data, instancePath))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
validate235.errors = vErrors;
return errors === 0;
}

const check_count_tokensRequest = validate239;

function validate240(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.model === undefined) && (missing0 = "model")) || ((data.messages === undefined) && (missing0 = "messages"))){
validate240.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema8.properties, key0))){
validate240.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func3(data0) < 1){
validate240.errors = [{instancePath:instancePath+"/model",keyword:"minLength",message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate240.errors = [{instancePath:instancePath+"/model",keyword:"type",message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.messages !== undefined){
let data1 = data.messages;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length < 1){
validate240.errors = [{instancePath:instancePath+"/messages",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate24(data1[i0], instancePath === undefined ? undefined : instancePath+"/messages/" + i0))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate240.errors = [{instancePath:instancePath+"/messages",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max_completion_tokens !== undefined){
let data3 = data.max_completion_tokens;
const _errs7 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
validate240.errors = [{instancePath:instancePath+"/max_completion_tokens",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs7){
if(typeof data3 == "number"){
if(data3 < 1 || isNaN(data3)){
validate240.errors = [{instancePath:instancePath+"/max_completion_tokens",keyword:"minimum",message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.temperature !== undefined){
let data4 = data.temperature;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 == "number"){
if(data4 > 2 || isNaN(data4)){
validate240.errors = [{instancePath:instancePath+"/temperature",keyword:"maximum",message:"must be <= 2"}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate240.errors = [{instancePath:instancePath+"/temperature",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
else {
validate240.errors = [{instancePath:instancePath+"/temperature",keyword:"type",message:"must be number"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.top_p !== undefined){
let data5 = data.top_p;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data5 == "number"){
if(data5 > 1 || isNaN(data5)){
validate240.errors = [{instancePath:instancePath+"/top_p",keyword:"maximum",message:"must be <= 1"}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate240.errors = [{instancePath:instancePath+"/top_p",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
else {
validate240.errors = [{instancePath:instancePath+"/top_p",keyword:"type",message:"must be number"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.top_k !== undefined){
let data6 = data.top_k;
const _errs13 = errors;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
validate240.errors = [{instancePath:instancePath+"/top_k",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs13){
if(typeof data6 == "number"){
if(data6 < 0 || isNaN(data6)){
validate240.errors = [{instancePath:instancePath+"/top_k",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.min_p !== undefined){
let data7 = data.min_p;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data7 == "number"){
if(data7 > 1 || isNaN(data7)){
validate240.errors = [{instancePath:instancePath+"/min_p",keyword:"maximum",message:"must be <= 1"}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate240.errors = [{instancePath:instancePath+"/min_p",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
else {
validate240.errors = [{instancePath:instancePath+"/min_p",keyword:"type",message:"must be number"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.repetition_penalty !== undefined){
let data8 = data.repetition_penalty;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data8 == "number"){
if(data8 < 0 || isNaN(data8)){
validate240.errors = [{instancePath:instancePath+"/repetition_penalty",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
else {
validate240.errors = [{instancePath:instancePath+"/repetition_penalty",keyword:"type",message:"must be number"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.n !== undefined){
let data9 = data.n;
const _errs19 = errors;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
validate240.errors = [{instancePath:instancePath+"/n",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs19){
if(typeof data9 == "number"){
if(data9 > 128 || isNaN(data9)){
validate240.errors = [{instancePath:instancePath+"/n",keyword:"maximum",message:"must be <= 128"}];
return false;
}
else {
if(data9 < 1 || isNaN(data9)){
validate240.errors = [{instancePath:instancePath+"/n",keyword:"minimum",message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stop !== undefined){
let data10 = data.stop;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data10)){
var valid2 = true;
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
const _errs23 = errors;
if(typeof data10[i1] !== "string"){
validate240.errors = [{instancePath:instancePath+"/stop/" + i1,keyword:"type",message:"must be string"}];
return false;
}
var valid2 = _errs23 === errors;
if(!valid2){
break;
}
}
}
else {
validate240.errors = [{instancePath:instancePath+"/stop",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.frequency_penalty !== undefined){
let data12 = data.frequency_penalty;
const _errs25 = errors;
if(errors === _errs25){
if(typeof data12 == "number"){
if(data12 > 2 || isNaN(data12)){
validate240.errors = [{instancePath:instancePath+"/frequency_penalty",keyword:"maximum",message:"must be <= 2"}];
return false;
}
else {
if(data12 < -2 || isNaN(data12)){
validate240.errors = [{instancePath:instancePath+"/frequency_penalty",keyword:"minimum",message:"must be >= -2"}];
return false;
}
}
}
else {
validate240.errors = [{instancePath:instancePath+"/frequency_penalty",keyword:"type",message:"must be number"}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.presence_penalty !== undefined){
let data13 = data.presence_penalty;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data13 == "number"){
if(data13 > 2 || isNaN(data13)){
validate240.errors = [{instancePath:instancePath+"/presence_penalty",keyword:"maximum",message:"must be <= 2"}];
return false;
}
else {
if(data13 < -2 || isNaN(data13)){
validate240.errors = [{instancePath:instancePath+"/presence_penalty",keyword:"minimum",message:"must be >= -2"}];
return false;
}
}
}
else {
validate240.errors = [{instancePath:instancePath+"/presence_penalty",keyword:"type",message:"must be number"}];
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.logit_bias !== undefined){
let data14 = data.logit_bias;
const _errs29 = errors;
if(errors === _errs29){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key1 in data14){
let data15 = data14[key1];
const _errs32 = errors;
if(errors === _errs32){
if(typeof data15 == "number"){
if(data15 > 100 || isNaN(data15)){
validate240.errors = [{instancePath:instancePath+"/logit_bias/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maximum",message:"must be <= 100"}];
return false;
}
else {
if(data15 < -100 || isNaN(data15)){
validate240.errors = [{instancePath:instancePath+"/logit_bias/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minimum",message:"must be >= -100"}];
return false;
}
}
}
else {
validate240.errors = [{instancePath:instancePath+"/logit_bias/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",message:"must be number"}];
return false;
}
}
var valid3 = _errs32 === errors;
if(!valid3){
break;
}
}
}
else {
validate240.errors = [{instancePath:instancePath+"/logit_bias",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.logprobs !== undefined){
const _errs34 = errors;
if(typeof data.logprobs !== "boolean"){
validate240.errors = [{instancePath:instancePath+"/logprobs",keyword:"type",message:"must be boolean"}];
return false;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.top_logprobs !== undefined){
let data17 = data.top_logprobs;
const _errs36 = errors;
if(!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))){
validate240.errors = [{instancePath:instancePath+"/top_logprobs",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs36){
if(typeof data17 == "number"){
if(data17 > 20 || isNaN(data17)){
validate240.errors = [{instancePath:instancePath+"/top_logprobs",keyword:"maximum",message:"must be <= 20"}];
return false;
}
else {
if(data17 < 0 || isNaN(data17)){
validate240.errors = [{instancePath:instancePath+"/top_logprobs",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seed !== undefined){
let data18 = data.seed;
const _errs38 = errors;
if(!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))){
validate240.errors = [{instancePath:instancePath+"/seed",keyword:"type",message:"must be integer"}];
return false;
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stream !== undefined){
const _errs40 = errors;
if(typeof data.stream !== "boolean"){
validate240.errors = [{instancePath:instancePath+"/stream",keyword:"type",message:"must be boolean"}];
return false;
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.include_usage !== undefined){
const _errs42 = errors;
if(typeof data.include_usage !== "boolean"){
validate240.errors = [{instancePath:instancePath+"/include_usage",keyword:"type",message:"must be boolean"}];
return false;
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tools !== undefined){
let data21 = data.tools;
const _errs44 = errors;
if(errors === _errs44){
if(Array.isArray(data21)){
var valid4 = true;
const len2 = data21.length;
for(let i2=0; i2<len2; i2++){
const _errs46 = errors;
if(!(validate83(data21[i2], instancePath === undefined ? undefined : instancePath+"/tools/" + i2))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
var valid4 = _errs46 === errors;
if(!valid4){
break;
}
}
}
else {
validate240.errors = [{instancePath:instancePath+"/tools",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool_choice !== undefined){
const _errs47 = errors;
if(!(validate94(data.tool_choice, instancePath === undefined ? undefined : instancePath+"/tool_choice"))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parallel_tool_calls !== undefined){
const _errs48 = errors;
if(typeof data.parallel_tool_calls !== "boolean"){
validate240.errors = [{instancePath:instancePath+"/parallel_tool_calls",keyword:"type",message:"must be boolean"}];
return false;
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.response_format !== undefined){
const _errs50 = errors;
if(!(validate106(data.response_format, instancePath === undefined ? undefined : instancePath+"/response_format"))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.guided !== undefined){
const _errs51 = errors;
if(!(validate115(data.guided, instancePath === undefined ? undefined : instancePath+"/guided"))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reasoning_effort !== undefined){
const _errs52 = errors;
if(!(validate117(data.reasoning_effort, instancePath === undefined ? undefined : instancePath+"/reasoning_effort"))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
var valid0 = _errs52 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.thinking !== undefined){
const _errs53 = errors;
if(!(validate119(data.thinking, instancePath === undefined ? undefined : instancePath+"/thinking"))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verbosity !== undefined){
let data29 = data.verbosity;
const _errs54 = errors;
if(!(((data29 === "low") || (data29 === "medium")) || (data29 === "high"))){
validate240.errors = [{instancePath:instancePath+"/verbosity",keyword:"enum",params:{allowedValues: ["low","medium","high"]}}];
return false;
}
var valid0 = _errs54 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.modalities !== undefined){
let data30 = data.modalities;
const _errs55 = errors;
if(errors === _errs55){
if(Array.isArray(data30)){
var valid5 = true;
const len3 = data30.length;
for(let i3=0; i3<len3; i3++){
let data31 = data30[i3];
const _errs57 = errors;
if(!(((data31 === "text") || (data31 === "audio")) || (data31 === "image"))){
validate240.errors = [{instancePath:instancePath+"/modalities/" + i3,keyword:"enum",params:{allowedValues: ["text","audio","image"]}}];
return false;
}
var valid5 = _errs57 === errors;
if(!valid5){
break;
}
}
}
else {
validate240.errors = [{instancePath:instancePath+"/modalities",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.audio !== undefined){
const _errs58 = errors;
if(!(validate121(data.audio, instancePath === undefined ? undefined : instancePath+"/audio"))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
var valid0 = _errs58 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prediction !== undefined){
let data33 = data.prediction;
const _errs59 = errors;
if(errors === _errs59){
if(Array.isArray(data33)){
var valid6 = true;
const len4 = data33.length;
for(let i4=0; i4<len4; i4++){
const _errs61 = errors;
if(!(validate26(data33[i4], instancePath === undefined ? undefined : instancePath+"/prediction/" + i4))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid6 = _errs61 === errors;
if(!valid6){
break;
}
}
}
else {
validate240.errors = [{instancePath:instancePath+"/prediction",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs59 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.web_search !== undefined){
const _errs62 = errors;
if(!(validate124(data.web_search, instancePath === undefined ? undefined : instancePath+"/web_search"))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
var valid0 = _errs62 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.service_tier !== undefined){
let data36 = data.service_tier;
const _errs63 = errors;
if(!((((((data36 === "auto") || (data36 === "default")) || (data36 === "flex")) || (data36 === "scale")) || (data36 === "priority")) || (data36 === "fast"))){
validate240.errors = [{instancePath:instancePath+"/service_tier",keyword:"enum",params:{allowedValues: ["auto","default","flex","scale","priority","fast"]}}];
return false;
}
var valid0 = _errs63 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store !== undefined){
const _errs64 = errors;
if(typeof data.store !== "boolean"){
validate240.errors = [{instancePath:instancePath+"/store",keyword:"type",message:"must be boolean"}];
return false;
}
var valid0 = _errs64 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined){
let data38 = data.metadata;
const _errs66 = errors;
if(errors === _errs66){
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key2 in data38){
const _errs69 = errors;
if(typeof data38[key2] !== "string"){
validate240.errors = [{instancePath:instancePath+"/metadata/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",message:"must be string"}];
return false;
}
var valid7 = _errs69 === errors;
if(!valid7){
break;
}
}
}
else {
validate240.errors = [{instancePath:instancePath+"/metadata",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs66 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined){
const _errs71 = errors;
if(typeof data.user !== "string"){
validate240.errors = [{instancePath:instancePath+"/user",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs71 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prompt_cache_key !== undefined){
const _errs73 = errors;
if(typeof data.prompt_cache_key !== "string"){
validate240.errors = [{instancePath:instancePath+"/prompt_cache_key",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs73 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prompt_cache_retention !== undefined){
let data42 = data.prompt_cache_retention;
const _errs75 = errors;
if(!((data42 === "in_memory") || (data42 === "24h"))){
validate240.errors = [{instancePath:instancePath+"/prompt_cache_retention",keyword:"enum",params:{allowedValues: ["in_memory","24h"]}}];
return false;
}
var valid0 = _errs75 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
const _errs76 = errors;
if(!(validate126(data.extra, instancePath === undefined ? undefined : instancePath+"/extra"))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
var valid0 = _errs76 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate240.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate240.errors = vErrors;
return errors === 0;
}


function validate239(data, instancePath){
/*# sourceURL="entry-count_tokensRequest" */;
let vErrors = null;
let errors = 0;
if(!(validate240(data, instancePath))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
validate239.errors = vErrors;
return errors === 0;
}

const check_count_tokensResponse = validate253;

function validate254(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.input_tokens === undefined) && (missing0 = "input_tokens")){
validate254.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "input_tokens") || (key0 === "usage"))){
validate254.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.input_tokens !== undefined){
let data0 = data.input_tokens;
const _errs2 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate254.errors = [{instancePath:instancePath+"/input_tokens",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs2){
if(typeof data0 == "number"){
if(data0 < 0 || isNaN(data0)){
validate254.errors = [{instancePath:instancePath+"/input_tokens",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usage !== undefined){
const _errs4 = errors;
if(!(validate141(data.usage, instancePath === undefined ? undefined : instancePath+"/usage"))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate254.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate254.errors = vErrors;
return errors === 0;
}


function validate253(data, instancePath){
/*# sourceURL="entry-count_tokensResponse" */;
let vErrors = null;
let errors = 0;
if(!(validate254(data, instancePath))){
vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
errors = vErrors.length;
}
validate253.errors = vErrors;
return errors === 0;
}

export const request = findings(check_request);
export const response = findings(check_response);
export const embeddingsRequest = findings(check_embeddingsRequest);
export const embeddingsResponse = findings(check_embeddingsResponse);
export const rerankRequest = findings(check_rerankRequest);
export const rerankResponse = findings(check_rerankResponse);
export const moderationsRequest = findings(check_moderationsRequest);
export const moderationsResponse = findings(check_moderationsResponse);
export const imagesRequest = findings(check_imagesRequest);
export const imagesResponse = findings(check_imagesResponse);
export const image_editsRequest = findings(check_image_editsRequest);
export const image_editsResponse = findings(check_image_editsResponse);
export const speechRequest = findings(check_speechRequest);
export const speechResponse = findings(check_speechResponse);
export const transcriptionsRequest = findings(check_transcriptionsRequest);
export const transcriptionsResponse = findings(check_transcriptionsResponse);
export const translationsRequest = findings(check_translationsRequest);
export const translationsResponse = findings(check_translationsResponse);
export const count_tokensRequest = findings(check_count_tokensRequest);
export const count_tokensResponse = findings(check_count_tokensResponse);
