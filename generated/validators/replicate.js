// @generated from schema/wire/replicate.schema.yaml. Edit that file, then run `npm run gen`.
import { findings } from "../../src/kit/findings.ts";
import ucs2lengthModule from "ajv/dist/runtime/ucs2length.js";
const check_request = validate21;
const func2 = (ucs2lengthModule.default ?? ucs2lengthModule);
const schema9 = {"description":"Every model has inputs of its own; these are those of language models that a conversation can fill.","type":"object","additionalProperties":false,"properties":{"prompt":{"type":"string"},"system_prompt":{"type":"string"},"messages":{"type":"array","items":{"$ref":"#/$defs/InputMessage"}},"image":{"type":"string"},"image_input":{"type":"array","items":{"type":"string"}},"max_tokens":{"type":"integer","minimum":1},"max_completion_tokens":{"type":"integer","minimum":1},"max_new_tokens":{"type":"integer","minimum":1},"max_output_tokens":{"type":"integer","minimum":1},"temperature":{"type":"number","minimum":0,"maximum":5},"top_p":{"type":"number","minimum":0,"maximum":1},"top_k":{"type":"integer","minimum":0},"seed":{"type":"integer"},"stop_sequences":{"type":"string"},"presence_penalty":{"type":"number","minimum":-2,"maximum":2},"frequency_penalty":{"type":"number","minimum":-2,"maximum":2},"reasoning_effort":{"enum":["minimal","low","medium","high"]},"verbosity":{"enum":["low","medium","high"]},"extended_thinking":{"type":"boolean"},"thinking_budget_tokens":{"type":"integer","minimum":0}}};
const func3 = Object.prototype.hasOwnProperty;

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
if(!((key0 === "role") || (key0 === "content"))){
validate25.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.role !== undefined){
let data0 = data.role;
const _errs2 = errors;
if(!(((data0 === "system") || (data0 === "user")) || (data0 === "assistant"))){
validate25.errors = [{instancePath:instancePath+"/role",keyword:"enum",params:{allowedValues: ["system","user","assistant"]}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
const _errs3 = errors;
if(typeof data.content !== "string"){
validate25.errors = [{instancePath:instancePath+"/content",keyword:"type",message:"must be string"}];
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
validate25.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}


function validate24(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func3.call(schema9.properties, key0))){
validate24.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.prompt !== undefined){
const _errs2 = errors;
if(typeof data.prompt !== "string"){
validate24.errors = [{instancePath:instancePath+"/prompt",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.system_prompt !== undefined){
const _errs4 = errors;
if(typeof data.system_prompt !== "string"){
validate24.errors = [{instancePath:instancePath+"/system_prompt",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.messages !== undefined){
let data2 = data.messages;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(validate25(data2[i0], instancePath === undefined ? undefined : instancePath+"/messages/" + i0))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/messages",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.image !== undefined){
const _errs9 = errors;
if(typeof data.image !== "string"){
validate24.errors = [{instancePath:instancePath+"/image",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.image_input !== undefined){
let data5 = data.image_input;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data5)){
var valid2 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
const _errs13 = errors;
if(typeof data5[i1] !== "string"){
validate24.errors = [{instancePath:instancePath+"/image_input/" + i1,keyword:"type",message:"must be string"}];
return false;
}
var valid2 = _errs13 === errors;
if(!valid2){
break;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/image_input",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max_tokens !== undefined){
let data7 = data.max_tokens;
const _errs15 = errors;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
validate24.errors = [{instancePath:instancePath+"/max_tokens",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs15){
if(typeof data7 == "number"){
if(data7 < 1 || isNaN(data7)){
validate24.errors = [{instancePath:instancePath+"/max_tokens",keyword:"minimum",message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max_completion_tokens !== undefined){
let data8 = data.max_completion_tokens;
const _errs17 = errors;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
validate24.errors = [{instancePath:instancePath+"/max_completion_tokens",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs17){
if(typeof data8 == "number"){
if(data8 < 1 || isNaN(data8)){
validate24.errors = [{instancePath:instancePath+"/max_completion_tokens",keyword:"minimum",message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max_new_tokens !== undefined){
let data9 = data.max_new_tokens;
const _errs19 = errors;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
validate24.errors = [{instancePath:instancePath+"/max_new_tokens",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs19){
if(typeof data9 == "number"){
if(data9 < 1 || isNaN(data9)){
validate24.errors = [{instancePath:instancePath+"/max_new_tokens",keyword:"minimum",message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max_output_tokens !== undefined){
let data10 = data.max_output_tokens;
const _errs21 = errors;
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
validate24.errors = [{instancePath:instancePath+"/max_output_tokens",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs21){
if(typeof data10 == "number"){
if(data10 < 1 || isNaN(data10)){
validate24.errors = [{instancePath:instancePath+"/max_output_tokens",keyword:"minimum",message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.temperature !== undefined){
let data11 = data.temperature;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data11 == "number"){
if(data11 > 5 || isNaN(data11)){
validate24.errors = [{instancePath:instancePath+"/temperature",keyword:"maximum",message:"must be <= 5"}];
return false;
}
else {
if(data11 < 0 || isNaN(data11)){
validate24.errors = [{instancePath:instancePath+"/temperature",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/temperature",keyword:"type",message:"must be number"}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.top_p !== undefined){
let data12 = data.top_p;
const _errs25 = errors;
if(errors === _errs25){
if(typeof data12 == "number"){
if(data12 > 1 || isNaN(data12)){
validate24.errors = [{instancePath:instancePath+"/top_p",keyword:"maximum",message:"must be <= 1"}];
return false;
}
else {
if(data12 < 0 || isNaN(data12)){
validate24.errors = [{instancePath:instancePath+"/top_p",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/top_p",keyword:"type",message:"must be number"}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.top_k !== undefined){
let data13 = data.top_k;
const _errs27 = errors;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
validate24.errors = [{instancePath:instancePath+"/top_k",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs27){
if(typeof data13 == "number"){
if(data13 < 0 || isNaN(data13)){
validate24.errors = [{instancePath:instancePath+"/top_k",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seed !== undefined){
let data14 = data.seed;
const _errs29 = errors;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
validate24.errors = [{instancePath:instancePath+"/seed",keyword:"type",message:"must be integer"}];
return false;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stop_sequences !== undefined){
const _errs31 = errors;
if(typeof data.stop_sequences !== "string"){
validate24.errors = [{instancePath:instancePath+"/stop_sequences",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.presence_penalty !== undefined){
let data16 = data.presence_penalty;
const _errs33 = errors;
if(errors === _errs33){
if(typeof data16 == "number"){
if(data16 > 2 || isNaN(data16)){
validate24.errors = [{instancePath:instancePath+"/presence_penalty",keyword:"maximum",message:"must be <= 2"}];
return false;
}
else {
if(data16 < -2 || isNaN(data16)){
validate24.errors = [{instancePath:instancePath+"/presence_penalty",keyword:"minimum",message:"must be >= -2"}];
return false;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/presence_penalty",keyword:"type",message:"must be number"}];
return false;
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.frequency_penalty !== undefined){
let data17 = data.frequency_penalty;
const _errs35 = errors;
if(errors === _errs35){
if(typeof data17 == "number"){
if(data17 > 2 || isNaN(data17)){
validate24.errors = [{instancePath:instancePath+"/frequency_penalty",keyword:"maximum",message:"must be <= 2"}];
return false;
}
else {
if(data17 < -2 || isNaN(data17)){
validate24.errors = [{instancePath:instancePath+"/frequency_penalty",keyword:"minimum",message:"must be >= -2"}];
return false;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/frequency_penalty",keyword:"type",message:"must be number"}];
return false;
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reasoning_effort !== undefined){
let data18 = data.reasoning_effort;
const _errs37 = errors;
if(!((((data18 === "minimal") || (data18 === "low")) || (data18 === "medium")) || (data18 === "high"))){
validate24.errors = [{instancePath:instancePath+"/reasoning_effort",keyword:"enum",params:{allowedValues: ["minimal","low","medium","high"]}}];
return false;
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verbosity !== undefined){
let data19 = data.verbosity;
const _errs38 = errors;
if(!(((data19 === "low") || (data19 === "medium")) || (data19 === "high"))){
validate24.errors = [{instancePath:instancePath+"/verbosity",keyword:"enum",params:{allowedValues: ["low","medium","high"]}}];
return false;
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extended_thinking !== undefined){
const _errs39 = errors;
if(typeof data.extended_thinking !== "boolean"){
validate24.errors = [{instancePath:instancePath+"/extended_thinking",keyword:"type",message:"must be boolean"}];
return false;
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.thinking_budget_tokens !== undefined){
let data21 = data.thinking_budget_tokens;
const _errs41 = errors;
if(!((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21)))){
validate24.errors = [{instancePath:instancePath+"/thinking_budget_tokens",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs41){
if(typeof data21 == "number"){
if(data21 < 0 || isNaN(data21)){
validate24.errors = [{instancePath:instancePath+"/thinking_budget_tokens",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs41 === errors;
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
else {
validate24.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}


function validate23(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.input === undefined) && (missing0 = "input")){
validate23.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.version !== undefined){
let data0 = data.version;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate23.errors = [{instancePath:instancePath+"/version",keyword:"minLength",message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/version",keyword:"type",message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.input !== undefined){
const _errs3 = errors;
if(!(validate24(data.input, instancePath === undefined ? undefined : instancePath+"/input"))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stream !== undefined){
const _errs4 = errors;
if(typeof data.stream !== "boolean"){
validate23.errors = [{instancePath:instancePath+"/stream",keyword:"type",message:"must be boolean"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.webhook !== undefined){
const _errs6 = errors;
if(typeof data.webhook !== "string"){
validate23.errors = [{instancePath:instancePath+"/webhook",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.webhook_events_filter !== undefined){
let data4 = data.webhook_events_filter;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs10 = errors;
if(typeof data4[i0] !== "string"){
validate23.errors = [{instancePath:instancePath+"/webhook_events_filter/" + i0,keyword:"type",message:"must be string"}];
return false;
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/webhook_events_filter",keyword:"type",message:"must be array"}];
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

const check_response = validate29;

function validate31(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.max_tokens !== undefined){
let data0 = data.max_tokens;
const _errs2 = errors;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
validate31.errors = [{instancePath:instancePath+"/max_tokens",keyword:"type",message:"must be integer,null"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max_completion_tokens !== undefined){
let data1 = data.max_completion_tokens;
const _errs4 = errors;
if((!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) && (data1 !== null)){
validate31.errors = [{instancePath:instancePath+"/max_completion_tokens",keyword:"type",message:"must be integer,null"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max_new_tokens !== undefined){
let data2 = data.max_new_tokens;
const _errs6 = errors;
if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (data2 !== null)){
validate31.errors = [{instancePath:instancePath+"/max_new_tokens",keyword:"type",message:"must be integer,null"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max_output_tokens !== undefined){
let data3 = data.max_output_tokens;
const _errs8 = errors;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
validate31.errors = [{instancePath:instancePath+"/max_output_tokens",keyword:"type",message:"must be integer,null"}];
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
else {
validate31.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}


function validate33(data, instancePath){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data)){
var valid1 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(typeof data[i0] !== "string"){
const err0 = {instancePath:instancePath+"/" + i0,keyword:"type",message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
const err1 = {instancePath,keyword:"type",message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(typeof data !== "string"){
const err2 = {instancePath,keyword:"type",message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs7 = errors;
if(errors === _errs7){
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
const err3 = {instancePath,keyword:"type",message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs10 = errors;
if(data !== null){
const err4 = {instancePath,keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid0 = valid0 || _valid0;
}
}
}
if(!valid0){
const err5 = {instancePath,keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate33.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate33.errors = vErrors;
return errors === 0;
}


function validate35(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input_token_count !== undefined){
let data0 = data.input_token_count;
const _errs1 = errors;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
validate35.errors = [{instancePath:instancePath+"/input_token_count",keyword:"type",message:"must be integer,null"}];
return false;
}
if(errors === _errs1){
if(typeof data0 == "number"){
if(data0 < 0 || isNaN(data0)){
validate35.errors = [{instancePath:instancePath+"/input_token_count",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output_token_count !== undefined){
let data1 = data.output_token_count;
const _errs3 = errors;
if((!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) && (data1 !== null)){
validate35.errors = [{instancePath:instancePath+"/output_token_count",keyword:"type",message:"must be integer,null"}];
return false;
}
if(errors === _errs3){
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
validate35.errors = [{instancePath:instancePath+"/output_token_count",keyword:"minimum",message:"must be >= 0"}];
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
if(data.predict_time !== undefined){
let data2 = data.predict_time;
const _errs5 = errors;
if((!(typeof data2 == "number")) && (data2 !== null)){
validate35.errors = [{instancePath:instancePath+"/predict_time",keyword:"type",message:"must be number,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total_time !== undefined){
let data3 = data.total_time;
const _errs7 = errors;
if((!(typeof data3 == "number")) && (data3 !== null)){
validate35.errors = [{instancePath:instancePath+"/total_time",keyword:"type",message:"must be number,null"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.time_to_first_token !== undefined){
let data4 = data.time_to_first_token;
const _errs9 = errors;
if((!(typeof data4 == "number")) && (data4 !== null)){
validate35.errors = [{instancePath:instancePath+"/time_to_first_token",keyword:"type",message:"must be number,null"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tokens_per_second !== undefined){
let data5 = data.tokens_per_second;
const _errs11 = errors;
if((!(typeof data5 == "number")) && (data5 !== null)){
validate35.errors = [{instancePath:instancePath+"/tokens_per_second",keyword:"type",message:"must be number,null"}];
return false;
}
var valid0 = _errs11 === errors;
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
validate35.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate35.errors = vErrors;
return errors === 0;
}


function validate37(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.get !== undefined){
const _errs1 = errors;
if(typeof data.get !== "string"){
validate37.errors = [{instancePath:instancePath+"/get",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cancel !== undefined){
const _errs3 = errors;
if(typeof data.cancel !== "string"){
validate37.errors = [{instancePath:instancePath+"/cancel",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stream !== undefined){
let data2 = data.stream;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate37.errors = [{instancePath:instancePath+"/stream",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.web !== undefined){
const _errs7 = errors;
if(typeof data.web !== "string"){
validate37.errors = [{instancePath:instancePath+"/web",keyword:"type",message:"must be string"}];
return false;
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
else {
validate37.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}


function validate30(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.status === undefined) && (missing0 = "status"))){
validate30.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs1 = errors;
if(typeof data.id !== "string"){
validate30.errors = [{instancePath:instancePath+"/id",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model !== undefined){
let data1 = data.model;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate30.errors = [{instancePath:instancePath+"/model",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data2 = data.version;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate30.errors = [{instancePath:instancePath+"/version",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.input !== undefined){
const _errs7 = errors;
if(!(validate31(data.input, instancePath === undefined ? undefined : instancePath+"/input"))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output !== undefined){
const _errs8 = errors;
if(!(validate33(data.output, instancePath === undefined ? undefined : instancePath+"/output"))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error !== undefined){
let data5 = data.error;
const _errs9 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate30.errors = [{instancePath:instancePath+"/error",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.logs !== undefined){
let data6 = data.logs;
const _errs11 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate30.errors = [{instancePath:instancePath+"/logs",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
const _errs13 = errors;
if(typeof data.status !== "string"){
validate30.errors = [{instancePath:instancePath+"/status",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data_removed !== undefined){
const _errs15 = errors;
if(typeof data.data_removed !== "boolean"){
validate30.errors = [{instancePath:instancePath+"/data_removed",keyword:"type",message:"must be boolean"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs17 = errors;
if(typeof data.source !== "string"){
validate30.errors = [{instancePath:instancePath+"/source",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
const _errs19 = errors;
if(typeof data.created_at !== "string"){
validate30.errors = [{instancePath:instancePath+"/created_at",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.started_at !== undefined){
let data11 = data.started_at;
const _errs21 = errors;
if((typeof data11 !== "string") && (data11 !== null)){
validate30.errors = [{instancePath:instancePath+"/started_at",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.completed_at !== undefined){
let data12 = data.completed_at;
const _errs23 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate30.errors = [{instancePath:instancePath+"/completed_at",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deadline !== undefined){
let data13 = data.deadline;
const _errs25 = errors;
if((typeof data13 !== "string") && (data13 !== null)){
validate30.errors = [{instancePath:instancePath+"/deadline",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metrics !== undefined){
let data14 = data.metrics;
const _errs27 = errors;
const _errs28 = errors;
let valid1 = false;
const _errs29 = errors;
if(!(validate35(data14, instancePath === undefined ? undefined : instancePath+"/metrics"))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
var _valid0 = _errs29 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs30 = errors;
if(data14 !== null){
const err0 = {instancePath:instancePath+"/metrics",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs30 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err1 = {instancePath:instancePath+"/metrics",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate30.errors = vErrors;
return false;
}
else {
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.urls !== undefined){
const _errs32 = errors;
if(!(validate37(data.urls, instancePath === undefined ? undefined : instancePath+"/urls"))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.webhook !== undefined){
let data16 = data.webhook;
const _errs33 = errors;
if((typeof data16 !== "string") && (data16 !== null)){
validate30.errors = [{instancePath:instancePath+"/webhook",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.webhook_events_filter !== undefined){
let data17 = data.webhook_events_filter;
const _errs35 = errors;
if((!(Array.isArray(data17))) && (data17 !== null)){
validate30.errors = [{instancePath:instancePath+"/webhook_events_filter",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs35){
if(Array.isArray(data17)){
var valid2 = true;
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
const _errs37 = errors;
if(typeof data17[i0] !== "string"){
validate30.errors = [{instancePath:instancePath+"/webhook_events_filter/" + i0,keyword:"type",message:"must be string"}];
return false;
}
var valid2 = _errs37 === errors;
if(!valid2){
break;
}
}
}
}
var valid0 = _errs35 === errors;
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
validate30.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}


function validate29(data, instancePath){
/*# sourceURL="entry-response" */;
let vErrors = null;
let errors = 0;
if(!(validate30(data, instancePath))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
validate29.errors = vErrors;
return errors === 0;
}

const check_event = validate40;

function validate41(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.event === undefined) && (missing0 = "event")) || ((data.data === undefined) && (missing0 = "data"))){
validate41.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.event !== undefined){
const _errs1 = errors;
if(typeof data.event !== "string"){
validate41.errors = [{instancePath:instancePath+"/event",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
const _errs3 = errors;
if(typeof data.data !== "string"){
validate41.errors = [{instancePath:instancePath+"/data",keyword:"type",message:"must be string"}];
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
else {
validate41.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate41.errors = vErrors;
return errors === 0;
}


function validate40(data, instancePath){
/*# sourceURL="entry-event" */;
let vErrors = null;
let errors = 0;
if(!(validate41(data, instancePath))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
validate40.errors = vErrors;
return errors === 0;
}

const check_told = validate43;

function validate44(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.status === undefined) && (missing0 = "status"))){
validate44.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.status !== undefined){
const _errs1 = errors;
if(typeof data.status !== "string"){
validate44.errors = [{instancePath:instancePath+"/status",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
const _errs3 = errors;
if(typeof data.id !== "string"){
validate44.errors = [{instancePath:instancePath+"/id",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metrics !== undefined){
let data2 = data.metrics;
const _errs5 = errors;
const _errs6 = errors;
let valid1 = false;
const _errs7 = errors;
if(!(validate35(data2, instancePath === undefined ? undefined : instancePath+"/metrics"))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs8 = errors;
if(data2 !== null){
const err0 = {instancePath:instancePath+"/metrics",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err1 = {instancePath:instancePath+"/metrics",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate44.errors = vErrors;
return false;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
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
validate44.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate44.errors = vErrors;
return errors === 0;
}


function validate43(data, instancePath){
/*# sourceURL="entry-told" */;
let vErrors = null;
let errors = 0;
if(!(validate44(data, instancePath))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
validate43.errors = vErrors;
return errors === 0;
}

export const request = findings(check_request);
export const response = findings(check_response);
export const event = findings(check_event);
export const told = findings(check_told);
