// @generated from schema/wire/openai-chat.schema.yaml. Edit that file, then run `npm run gen`.
import { findings } from "../../src/kit/findings.ts";
import ucs2lengthModule from "ajv/dist/runtime/ucs2length.js";
const check_request = validate21;
const func2 = (ucs2lengthModule.default ?? ucs2lengthModule);

function validate28(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate28.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("ephemeral" !== data.type){
validate28.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "ephemeral"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ttl !== undefined){
let data1 = data.ttl;
const _errs2 = errors;
if(!((data1 === "5m") || (data1 === "1h"))){
validate28.errors = [{instancePath:instancePath+"/ttl",keyword:"enum",params:{allowedValues: ["5m","1h"]}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate28.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}


function validate30(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.mode === undefined) && (missing0 = "mode")){
validate30.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.mode !== undefined){
const _errs1 = errors;
if("explicit" !== data.mode){
validate30.errors = [{instancePath:instancePath+"/mode",keyword:"const",params:{allowedValue: "explicit"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ttl !== undefined){
let data1 = data.ttl;
const _errs2 = errors;
if(!((data1 === "30m") || (data1 === "12h"))){
validate30.errors = [{instancePath:instancePath+"/ttl",keyword:"enum",params:{allowedValues: ["30m","12h"]}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
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


function validate27(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.text === undefined) && (missing0 = "text"))){
validate27.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("text" !== data.type){
validate27.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "text"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.text !== undefined){
const _errs2 = errors;
if(typeof data.text !== "string"){
validate27.errors = [{instancePath:instancePath+"/text",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache_control !== undefined){
const _errs4 = errors;
if(!(validate28(data.cache_control, instancePath === undefined ? undefined : instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prompt_cache_breakpoint !== undefined){
const _errs5 = errors;
if(!(validate30(data.prompt_cache_breakpoint, instancePath === undefined ? undefined : instancePath+"/prompt_cache_breakpoint"))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
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
validate27.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}


function validate26(data, instancePath){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
if(!(data.type === "text")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(errors === _errs4){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "text"){
if(!(validate27(data, instancePath))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
else {
validate26.errors = [{instancePath,keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate26.errors = [{instancePath,keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate26.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err1 = {instancePath,keyword:"if",message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate26.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate26.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
if(typeof data.type !== "string"){
validate26.errors = [{instancePath:instancePath+"/type",keyword:"type",message:"must be string"}];
return false;
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
if(data.role !== undefined){
const _errs1 = errors;
if("system" !== data.role){
validate25.errors = [{instancePath:instancePath+"/role",keyword:"const",params:{allowedValue: "system"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
let data1 = data.content;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(typeof data1 !== "string"){
const err0 = {instancePath:instancePath+"/content",keyword:"type",message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data1)){
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(validate26(data1[i0], instancePath === undefined ? undefined : instancePath+"/content/" + i0))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
else {
const err1 = {instancePath:instancePath+"/content",keyword:"type",message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err2 = {instancePath:instancePath+"/content",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate25.errors = vErrors;
return false;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data3 = data.name;
const _errs9 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate25.errors = [{instancePath:instancePath+"/name",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache_control !== undefined){
const _errs11 = errors;
if(!(validate28(data.cache_control, instancePath === undefined ? undefined : instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
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
else {
validate25.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}


function validate35(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.role === undefined) && (missing0 = "role")) || ((data.content === undefined) && (missing0 = "content"))){
validate35.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.role !== undefined){
const _errs1 = errors;
if("developer" !== data.role){
validate35.errors = [{instancePath:instancePath+"/role",keyword:"const",params:{allowedValue: "developer"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
let data1 = data.content;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(typeof data1 !== "string"){
const err0 = {instancePath:instancePath+"/content",keyword:"type",message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data1)){
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(validate26(data1[i0], instancePath === undefined ? undefined : instancePath+"/content/" + i0))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
else {
const err1 = {instancePath:instancePath+"/content",keyword:"type",message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err2 = {instancePath:instancePath+"/content",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate35.errors = vErrors;
return false;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data3 = data.name;
const _errs9 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate35.errors = [{instancePath:instancePath+"/name",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache_control !== undefined){
const _errs11 = errors;
if(!(validate28(data.cache_control, instancePath === undefined ? undefined : instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
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
else {
validate35.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate35.errors = vErrors;
return errors === 0;
}


function validate41(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.url === undefined) && (missing0 = "url")){
validate41.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.url !== undefined){
const _errs1 = errors;
if(typeof data.url !== "string"){
validate41.errors = [{instancePath:instancePath+"/url",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.detail !== undefined){
let data1 = data.detail;
const _errs3 = errors;
if(!(((((data1 === "auto") || (data1 === "low")) || (data1 === "high")) || (data1 === "original")) || (data1 === null))){
validate41.errors = [{instancePath:instancePath+"/detail",keyword:"enum",params:{allowedValues: ["auto","low","high","original",null]}}];
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
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.image_url === undefined) && (missing0 = "image_url"))){
validate40.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("image_url" !== data.type){
validate40.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "image_url"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.image_url !== undefined){
let data1 = data.image_url;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(typeof data1 !== "string"){
const err0 = {instancePath:instancePath+"/image_url",keyword:"type",message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if(!(validate41(data1, instancePath === undefined ? undefined : instancePath+"/image_url"))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err1 = {instancePath:instancePath+"/image_url",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate40.errors = vErrors;
return false;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache_control !== undefined){
const _errs7 = errors;
if(!(validate28(data.cache_control, instancePath === undefined ? undefined : instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prompt_cache_breakpoint !== undefined){
const _errs8 = errors;
if(!(validate30(data.prompt_cache_breakpoint, instancePath === undefined ? undefined : instancePath+"/prompt_cache_breakpoint"))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
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
validate40.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate40.errors = vErrors;
return errors === 0;
}


function validate46(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.format === undefined) && (missing0 = "format"))){
validate46.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.data !== undefined){
const _errs1 = errors;
if(typeof data.data !== "string"){
validate46.errors = [{instancePath:instancePath+"/data",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
let data1 = data.format;
const _errs3 = errors;
if(!((((((data1 === "wav") || (data1 === "mp3")) || (data1 === "aiff")) || (data1 === "aac")) || (data1 === "ogg")) || (data1 === "flac"))){
validate46.errors = [{instancePath:instancePath+"/format",keyword:"enum",params:{allowedValues: ["wav","mp3","aiff","aac","ogg","flac"]}}];
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
validate46.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate46.errors = vErrors;
return errors === 0;
}


function validate45(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.input_audio === undefined) && (missing0 = "input_audio"))){
validate45.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("input_audio" !== data.type){
validate45.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "input_audio"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.input_audio !== undefined){
let data1 = data.input_audio;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(typeof data1 !== "string"){
const err0 = {instancePath:instancePath+"/input_audio",keyword:"type",message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if(!(validate46(data1, instancePath === undefined ? undefined : instancePath+"/input_audio"))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err1 = {instancePath:instancePath+"/input_audio",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate45.errors = vErrors;
return false;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache_control !== undefined){
const _errs7 = errors;
if(!(validate28(data.cache_control, instancePath === undefined ? undefined : instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prompt_cache_breakpoint !== undefined){
const _errs8 = errors;
if(!(validate30(data.prompt_cache_breakpoint, instancePath === undefined ? undefined : instancePath+"/prompt_cache_breakpoint"))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
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
validate45.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate45.errors = vErrors;
return errors === 0;
}


function validate51(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file_id !== undefined){
let data0 = data.file_id;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate51.errors = [{instancePath:instancePath+"/file_id",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file_data !== undefined){
let data1 = data.file_data;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate51.errors = [{instancePath:instancePath+"/file_data",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file_url !== undefined){
let data2 = data.file_url;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate51.errors = [{instancePath:instancePath+"/file_url",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.filename !== undefined){
let data3 = data.filename;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate51.errors = [{instancePath:instancePath+"/filename",keyword:"type",message:"must be string,null"}];
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
validate51.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate51.errors = vErrors;
return errors === 0;
}


function validate50(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate50.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("file" !== data.type){
validate50.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "file"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file !== undefined){
const _errs2 = errors;
if(!(validate51(data.file, instancePath === undefined ? undefined : instancePath+"/file"))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file_id !== undefined){
const _errs3 = errors;
if(typeof data.file_id !== "string"){
validate50.errors = [{instancePath:instancePath+"/file_id",keyword:"type",message:"must be string"}];
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
if(!(validate28(data.cache_control, instancePath === undefined ? undefined : instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prompt_cache_breakpoint !== undefined){
const _errs6 = errors;
if(!(validate30(data.prompt_cache_breakpoint, instancePath === undefined ? undefined : instancePath+"/prompt_cache_breakpoint"))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
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
}
else {
validate50.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate50.errors = vErrors;
return errors === 0;
}


function validate55(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.file_url === undefined) && (missing0 = "file_url"))){
validate55.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("file_url" !== data.type){
validate55.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "file_url"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file_url !== undefined){
let data1 = data.file_url;
const _errs2 = errors;
if(errors === _errs2){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.url === undefined) && (missing1 = "url")){
validate55.errors = [{instancePath:instancePath+"/file_url",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data1.url !== undefined){
if(typeof data1.url !== "string"){
validate55.errors = [{instancePath:instancePath+"/file_url/url",keyword:"type",message:"must be string"}];
return false;
}
}
}
}
else {
validate55.errors = [{instancePath:instancePath+"/file_url",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file_name !== undefined){
let data3 = data.file_name;
const _errs6 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate55.errors = [{instancePath:instancePath+"/file_name",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache_control !== undefined){
const _errs8 = errors;
if(!(validate28(data.cache_control, instancePath === undefined ? undefined : instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
validate55.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate55.errors = vErrors;
return errors === 0;
}


function validate57(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.document_url === undefined) && (missing0 = "document_url"))){
validate57.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("document_url" !== data.type){
validate57.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "document_url"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.document_url !== undefined){
const _errs2 = errors;
if(typeof data.document_url !== "string"){
validate57.errors = [{instancePath:instancePath+"/document_url",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.document_name !== undefined){
let data2 = data.document_name;
const _errs4 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate57.errors = [{instancePath:instancePath+"/document_name",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache_control !== undefined){
const _errs6 = errors;
if(!(validate28(data.cache_control, instancePath === undefined ? undefined : instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
if(((data.type === undefined) && (missing0 = "type")) || ((data.video_url === undefined) && (missing0 = "video_url"))){
validate59.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("video_url" !== data.type){
validate59.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "video_url"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.video_url !== undefined){
let data1 = data.video_url;
const _errs2 = errors;
if(errors === _errs2){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.url === undefined) && (missing1 = "url")){
validate59.errors = [{instancePath:instancePath+"/video_url",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data1.url !== undefined){
const _errs4 = errors;
if(typeof data1.url !== "string"){
validate59.errors = [{instancePath:instancePath+"/video_url/url",keyword:"type",message:"must be string"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.fps !== undefined){
let data3 = data1.fps;
const _errs6 = errors;
if((!(typeof data3 == "number")) && (data3 !== null)){
validate59.errors = [{instancePath:instancePath+"/video_url/fps",keyword:"type",message:"must be number,null"}];
return false;
}
if(errors === _errs6){
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
validate59.errors = [{instancePath:instancePath+"/video_url/fps",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate59.errors = [{instancePath:instancePath+"/video_url",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache_control !== undefined){
const _errs8 = errors;
if(!(validate28(data.cache_control, instancePath === undefined ? undefined : instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prompt_cache_breakpoint !== undefined){
const _errs9 = errors;
if(!(validate30(data.prompt_cache_breakpoint, instancePath === undefined ? undefined : instancePath+"/prompt_cache_breakpoint"))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
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
validate59.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate59.errors = vErrors;
return errors === 0;
}


function validate62(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate62.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("reference" !== data.type){
validate62.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "reference"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reference_ids !== undefined){
let data1 = data.reference_ids;
const _errs2 = errors;
if((!(Array.isArray(data1))) && (data1 !== null)){
validate62.errors = [{instancePath:instancePath+"/reference_ids",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs2){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs4 = errors;
if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (typeof data2 !== "string")){
validate62.errors = [{instancePath:instancePath+"/reference_ids/" + i0,keyword:"type",message:"must be integer,string"}];
return false;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate62.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate62.errors = vErrors;
return errors === 0;
}


function validate39(data, instancePath){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
let data0 = data.type;
if(!((((((((data0 === "text") || (data0 === "image_url")) || (data0 === "input_audio")) || (data0 === "file")) || (data0 === "file_url")) || (data0 === "document_url")) || (data0 === "video_url")) || (data0 === "reference"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(errors === _errs4){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "text"){
if(!(validate27(data, instancePath))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
else if(tag0 === "image_url"){
if(!(validate40(data, instancePath))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
else if(tag0 === "input_audio"){
if(!(validate45(data, instancePath))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
else if(tag0 === "file"){
if(!(validate50(data, instancePath))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
else if(tag0 === "file_url"){
if(!(validate55(data, instancePath))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
else if(tag0 === "document_url"){
if(!(validate57(data, instancePath))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
else if(tag0 === "video_url"){
if(!(validate59(data, instancePath))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
else if(tag0 === "reference"){
if(!(validate62(data, instancePath))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
else {
validate39.errors = [{instancePath,keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate39.errors = [{instancePath,keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate39.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err1 = {instancePath,keyword:"if",message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate39.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate39.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
if(typeof data.type !== "string"){
validate39.errors = [{instancePath:instancePath+"/type",keyword:"type",message:"must be string"}];
return false;
}
}
}
}
else {
validate39.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate39.errors = vErrors;
return errors === 0;
}


function validate38(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.role === undefined) && (missing0 = "role")) || ((data.content === undefined) && (missing0 = "content"))){
validate38.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.role !== undefined){
const _errs1 = errors;
if("user" !== data.role){
validate38.errors = [{instancePath:instancePath+"/role",keyword:"const",params:{allowedValue: "user"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
let data1 = data.content;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(typeof data1 !== "string"){
const err0 = {instancePath:instancePath+"/content",keyword:"type",message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data1)){
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(validate39(data1[i0], instancePath === undefined ? undefined : instancePath+"/content/" + i0))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
else {
const err1 = {instancePath:instancePath+"/content",keyword:"type",message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err2 = {instancePath:instancePath+"/content",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate38.errors = vErrors;
return false;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data3 = data.name;
const _errs9 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate38.errors = [{instancePath:instancePath+"/name",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache_control !== undefined){
const _errs11 = errors;
if(!(validate28(data.cache_control, instancePath === undefined ? undefined : instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
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
else {
validate38.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate38.errors = vErrors;
return errors === 0;
}


function validate75(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.refusal === undefined) && (missing0 = "refusal"))){
validate75.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("refusal" !== data.type){
validate75.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "refusal"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refusal !== undefined){
const _errs2 = errors;
if(typeof data.refusal !== "string"){
validate75.errors = [{instancePath:instancePath+"/refusal",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate75.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate75.errors = vErrors;
return errors === 0;
}


function validate78(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate78.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("tool_reference" !== data.type){
validate78.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "tool_reference"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool !== undefined){
let data1 = data.tool;
const _errs2 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate78.errors = [{instancePath:instancePath+"/tool",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data2 = data.title;
const _errs4 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate78.errors = [{instancePath:instancePath+"/title",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
let data3 = data.url;
const _errs6 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate78.errors = [{instancePath:instancePath+"/url",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.favicon !== undefined){
let data4 = data.favicon;
const _errs8 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate78.errors = [{instancePath:instancePath+"/favicon",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data5 = data.description;
const _errs10 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate78.errors = [{instancePath:instancePath+"/description",keyword:"type",message:"must be string,null"}];
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
validate78.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate78.errors = vErrors;
return errors === 0;
}


function validate77(data, instancePath){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
let data0 = data.type;
if(!(((data0 === "text") || (data0 === "reference")) || (data0 === "tool_reference"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(errors === _errs4){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "text"){
if(!(validate27(data, instancePath))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
else if(tag0 === "reference"){
if(!(validate62(data, instancePath))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
else if(tag0 === "tool_reference"){
if(!(validate78(data, instancePath))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
else {
validate77.errors = [{instancePath,keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate77.errors = [{instancePath,keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate77.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err1 = {instancePath,keyword:"if",message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate77.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate77.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
if(typeof data.type !== "string"){
validate77.errors = [{instancePath:instancePath+"/type",keyword:"type",message:"must be string"}];
return false;
}
}
}
}
else {
validate77.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate77.errors = vErrors;
return errors === 0;
}


function validate76(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.thinking === undefined) && (missing0 = "thinking"))){
validate76.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("thinking" !== data.type){
validate76.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "thinking"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.thinking !== undefined){
let data1 = data.thinking;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(typeof data1 !== "string"){
const err0 = {instancePath:instancePath+"/thinking",keyword:"type",message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data1)){
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(validate77(data1[i0], instancePath === undefined ? undefined : instancePath+"/thinking/" + i0))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
else {
const err1 = {instancePath:instancePath+"/thinking",keyword:"type",message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err2 = {instancePath:instancePath+"/thinking",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate76.errors = vErrors;
return false;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signature !== undefined){
let data3 = data.signature;
const _errs9 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate76.errors = [{instancePath:instancePath+"/signature",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.closed !== undefined){
let data4 = data.closed;
const _errs11 = errors;
if((typeof data4 !== "boolean") && (data4 !== null)){
validate76.errors = [{instancePath:instancePath+"/closed",keyword:"type",message:"must be boolean,null"}];
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
else {
validate76.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate76.errors = vErrors;
return errors === 0;
}


function validate83(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.data === undefined) && (missing0 = "data"))){
validate83.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("redacted_thinking" !== data.type){
validate83.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "redacted_thinking"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
const _errs2 = errors;
if(typeof data.data !== "string"){
validate83.errors = [{instancePath:instancePath+"/data",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
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


function validate85(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
let data0 = data.type;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate85.errors = [{instancePath:instancePath+"/type",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.text !== undefined){
let data1 = data.text;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate85.errors = [{instancePath:instancePath+"/text",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signature !== undefined){
let data2 = data.signature;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate85.errors = [{instancePath:instancePath+"/signature",keyword:"type",message:"must be string,null"}];
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
if((data.type === undefined) && (missing0 = "type")){
validate84.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("reasoning" !== data.type){
validate84.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "reasoning"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined){
let data1 = data.summary;
const _errs2 = errors;
if((!(Array.isArray(data1))) && (data1 !== null)){
validate84.errors = [{instancePath:instancePath+"/summary",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs2){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate85(data1[i0], instancePath === undefined ? undefined : instancePath+"/summary/" + i0))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
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


function validate74(data, instancePath){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
let data0 = data.type;
if(!((((((((data0 === "text") || (data0 === "refusal")) || (data0 === "thinking")) || (data0 === "redacted_thinking")) || (data0 === "reasoning")) || (data0 === "reference")) || (data0 === "tool_reference")) || (data0 === "image_url"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(errors === _errs4){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "text"){
if(!(validate27(data, instancePath))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
else if(tag0 === "refusal"){
if(!(validate75(data, instancePath))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
else if(tag0 === "thinking"){
if(!(validate76(data, instancePath))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
else if(tag0 === "redacted_thinking"){
if(!(validate83(data, instancePath))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
else if(tag0 === "reasoning"){
if(!(validate84(data, instancePath))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
else if(tag0 === "reference"){
if(!(validate62(data, instancePath))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
else if(tag0 === "tool_reference"){
if(!(validate78(data, instancePath))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
else if(tag0 === "image_url"){
if(!(validate40(data, instancePath))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
else {
validate74.errors = [{instancePath,keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate74.errors = [{instancePath,keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate74.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err1 = {instancePath,keyword:"if",message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate74.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate74.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
if(typeof data.type !== "string"){
validate74.errors = [{instancePath:instancePath+"/type",keyword:"type",message:"must be string"}];
return false;
}
}
}
}
else {
validate74.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate74.errors = vErrors;
return errors === 0;
}


function validate98(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) && (missing0 = "name")) || ((data.arguments === undefined) && (missing0 = "arguments"))){
validate98.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.name !== undefined){
const _errs1 = errors;
if(typeof data.name !== "string"){
validate98.errors = [{instancePath:instancePath+"/name",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.arguments !== undefined){
let data1 = data.arguments;
const _errs3 = errors;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(typeof data1 !== "string"){
const err0 = {instancePath:instancePath+"/arguments",keyword:"type",message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs7 = errors;
if(errors === _errs7){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
}
else {
const err1 = {instancePath:instancePath+"/arguments",keyword:"type",message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err2 = {instancePath:instancePath+"/arguments",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate98.errors = vErrors;
return false;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
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
else {
validate98.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate98.errors = vErrors;
return errors === 0;
}


function validate100(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.google !== undefined){
let data0 = data.google;
const _errs1 = errors;
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){
validate100.errors = [{instancePath:instancePath+"/google",keyword:"type",message:"must be object,null"}];
return false;
}
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.thought_signature !== undefined){
let data1 = data0.thought_signature;
if((typeof data1 !== "string") && (data1 !== null)){
validate100.errors = [{instancePath:instancePath+"/google/thought_signature",keyword:"type",message:"must be string,null"}];
return false;
}
}
}
}
}
}
else {
validate100.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate100.errors = vErrors;
return errors === 0;
}


function validate97(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.id === undefined) && (missing0 = "id"))) || ((data.function === undefined) && (missing0 = "function"))){
validate97.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("function" !== data.type){
validate97.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "function"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate97.errors = [{instancePath:instancePath+"/id",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.index !== undefined){
let data2 = data.index;
const _errs4 = errors;
if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (data2 !== null)){
validate97.errors = [{instancePath:instancePath+"/index",keyword:"type",message:"must be integer,null"}];
return false;
}
if(errors === _errs4){
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
validate97.errors = [{instancePath:instancePath+"/index",keyword:"minimum",message:"must be >= 0"}];
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
if(data.function !== undefined){
const _errs6 = errors;
if(!(validate98(data.function, instancePath === undefined ? undefined : instancePath+"/function"))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra_content !== undefined){
let data4 = data.extra_content;
const _errs7 = errors;
const _errs8 = errors;
let valid1 = false;
const _errs9 = errors;
if(!(validate100(data4, instancePath === undefined ? undefined : instancePath+"/extra_content"))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs10 = errors;
if(data4 !== null){
const err0 = {instancePath:instancePath+"/extra_content",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err1 = {instancePath:instancePath+"/extra_content",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate97.errors = vErrors;
return false;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache_control !== undefined){
const _errs12 = errors;
if(!(validate28(data.cache_control, instancePath === undefined ? undefined : instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
else {
validate97.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate97.errors = vErrors;
return errors === 0;
}


function validate103(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.id === undefined) && (missing0 = "id"))) || ((data.custom === undefined) && (missing0 = "custom"))){
validate103.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("custom" !== data.type){
validate103.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "custom"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate103.errors = [{instancePath:instancePath+"/id",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.index !== undefined){
let data2 = data.index;
const _errs4 = errors;
if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (data2 !== null)){
validate103.errors = [{instancePath:instancePath+"/index",keyword:"type",message:"must be integer,null"}];
return false;
}
if(errors === _errs4){
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
validate103.errors = [{instancePath:instancePath+"/index",keyword:"minimum",message:"must be >= 0"}];
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
if(data.custom !== undefined){
let data3 = data.custom;
const _errs6 = errors;
if(errors === _errs6){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((data3.name === undefined) && (missing1 = "name")) || ((data3.input === undefined) && (missing1 = "input"))){
validate103.errors = [{instancePath:instancePath+"/custom",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data3.name !== undefined){
const _errs8 = errors;
if(typeof data3.name !== "string"){
validate103.errors = [{instancePath:instancePath+"/custom/name",keyword:"type",message:"must be string"}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.input !== undefined){
const _errs10 = errors;
if(typeof data3.input !== "string"){
validate103.errors = [{instancePath:instancePath+"/custom/input",keyword:"type",message:"must be string"}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate103.errors = [{instancePath:instancePath+"/custom",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra_content !== undefined){
let data6 = data.extra_content;
const _errs12 = errors;
const _errs13 = errors;
let valid2 = false;
const _errs14 = errors;
if(!(validate100(data6, instancePath === undefined ? undefined : instancePath+"/extra_content"))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
var _valid0 = _errs14 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs15 = errors;
if(data6 !== null){
const err0 = {instancePath:instancePath+"/extra_content",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs15 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err1 = {instancePath:instancePath+"/extra_content",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate103.errors = vErrors;
return false;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache_control !== undefined){
const _errs17 = errors;
if(!(validate28(data.cache_control, instancePath === undefined ? undefined : instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
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
validate103.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate103.errors = vErrors;
return errors === 0;
}


function validate96(data, instancePath){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
let data0 = data.type;
if(!((data0 === "function") || (data0 === "custom"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(errors === _errs4){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "function"){
if(!(validate97(data, instancePath))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
}
else if(tag0 === "custom"){
if(!(validate103(data, instancePath))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
else {
validate96.errors = [{instancePath,keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate96.errors = [{instancePath,keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate96.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err1 = {instancePath,keyword:"if",message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate96.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate96.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
if(typeof data.type !== "string"){
validate96.errors = [{instancePath:instancePath+"/type",keyword:"type",message:"must be string"}];
return false;
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


function validate110(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate110.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
if(typeof data.id !== "string"){
validate110.errors = [{instancePath:instancePath+"/id",keyword:"type",message:"must be string"}];
return false;
}
}
}
}
else {
validate110.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate110.errors = vErrors;
return errors === 0;
}


function validate114(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate114.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("reasoning.text" !== data.type){
validate114.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "reasoning.text"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.text !== undefined){
let data1 = data.text;
const _errs2 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate114.errors = [{instancePath:instancePath+"/text",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signature !== undefined){
let data2 = data.signature;
const _errs4 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate114.errors = [{instancePath:instancePath+"/signature",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data3 = data.id;
const _errs6 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate114.errors = [{instancePath:instancePath+"/id",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
let data4 = data.format;
const _errs8 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate114.errors = [{instancePath:instancePath+"/format",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.index !== undefined){
let data5 = data.index;
const _errs10 = errors;
if((!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))) && (data5 !== null)){
validate114.errors = [{instancePath:instancePath+"/index",keyword:"type",message:"must be integer,null"}];
return false;
}
if(errors === _errs10){
if(typeof data5 == "number"){
if(data5 < 0 || isNaN(data5)){
validate114.errors = [{instancePath:instancePath+"/index",keyword:"minimum",message:"must be >= 0"}];
return false;
}
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
}
else {
validate114.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate114.errors = vErrors;
return errors === 0;
}


function validate115(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate115.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("reasoning.summary" !== data.type){
validate115.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "reasoning.summary"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined){
let data1 = data.summary;
const _errs2 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate115.errors = [{instancePath:instancePath+"/summary",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data2 = data.id;
const _errs4 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate115.errors = [{instancePath:instancePath+"/id",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
let data3 = data.format;
const _errs6 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate115.errors = [{instancePath:instancePath+"/format",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.index !== undefined){
let data4 = data.index;
const _errs8 = errors;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){
validate115.errors = [{instancePath:instancePath+"/index",keyword:"type",message:"must be integer,null"}];
return false;
}
if(errors === _errs8){
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
validate115.errors = [{instancePath:instancePath+"/index",keyword:"minimum",message:"must be >= 0"}];
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
validate115.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate115.errors = vErrors;
return errors === 0;
}


function validate116(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate116.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("reasoning.encrypted" !== data.type){
validate116.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "reasoning.encrypted"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
let data1 = data.data;
const _errs2 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate116.errors = [{instancePath:instancePath+"/data",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data2 = data.id;
const _errs4 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate116.errors = [{instancePath:instancePath+"/id",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
let data3 = data.format;
const _errs6 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate116.errors = [{instancePath:instancePath+"/format",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.index !== undefined){
let data4 = data.index;
const _errs8 = errors;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){
validate116.errors = [{instancePath:instancePath+"/index",keyword:"type",message:"must be integer,null"}];
return false;
}
if(errors === _errs8){
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
validate116.errors = [{instancePath:instancePath+"/index",keyword:"minimum",message:"must be >= 0"}];
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
validate116.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate116.errors = vErrors;
return errors === 0;
}


function validate113(data, instancePath){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
let data0 = data.type;
if(!(((data0 === "reasoning.text") || (data0 === "reasoning.summary")) || (data0 === "reasoning.encrypted"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(errors === _errs4){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "reasoning.text"){
if(!(validate114(data, instancePath))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
else if(tag0 === "reasoning.summary"){
if(!(validate115(data, instancePath))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
else if(tag0 === "reasoning.encrypted"){
if(!(validate116(data, instancePath))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
else {
validate113.errors = [{instancePath,keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate113.errors = [{instancePath,keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate113.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err1 = {instancePath,keyword:"if",message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate113.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate113.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
if(typeof data.type !== "string"){
validate113.errors = [{instancePath:instancePath+"/type",keyword:"type",message:"must be string"}];
return false;
}
}
}
}
else {
validate113.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate113.errors = vErrors;
return errors === 0;
}


function validate122(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate122.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("thinking" !== data.type){
validate122.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "thinking"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.thinking !== undefined){
let data1 = data.thinking;
const _errs2 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate122.errors = [{instancePath:instancePath+"/thinking",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signature !== undefined){
let data2 = data.signature;
const _errs4 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate122.errors = [{instancePath:instancePath+"/signature",keyword:"type",message:"must be string,null"}];
return false;
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
validate122.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate122.errors = vErrors;
return errors === 0;
}


function validate123(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate123.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("redacted_thinking" !== data.type){
validate123.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "redacted_thinking"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
let data1 = data.data;
const _errs2 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate123.errors = [{instancePath:instancePath+"/data",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate123.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate123.errors = vErrors;
return errors === 0;
}


function validate121(data, instancePath){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
let data0 = data.type;
if(!((data0 === "thinking") || (data0 === "redacted_thinking"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(errors === _errs4){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "thinking"){
if(!(validate122(data, instancePath))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
else if(tag0 === "redacted_thinking"){
if(!(validate123(data, instancePath))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
else {
validate121.errors = [{instancePath,keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate121.errors = [{instancePath,keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate121.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err1 = {instancePath,keyword:"if",message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate121.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate121.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
if(typeof data.type !== "string"){
validate121.errors = [{instancePath:instancePath+"/type",keyword:"type",message:"must be string"}];
return false;
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


function validate128(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url !== undefined){
let data0 = data.url;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate128.errors = [{instancePath:instancePath+"/url",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.detail !== undefined){
let data1 = data.detail;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate128.errors = [{instancePath:instancePath+"/detail",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
else {
validate128.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate128.errors = vErrors;
return errors === 0;
}


function validate127(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
let data0 = data.type;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate127.errors = [{instancePath:instancePath+"/type",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.index !== undefined){
let data1 = data.index;
const _errs3 = errors;
if((!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) && (data1 !== null)){
validate127.errors = [{instancePath:instancePath+"/index",keyword:"type",message:"must be integer,null"}];
return false;
}
if(errors === _errs3){
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
validate127.errors = [{instancePath:instancePath+"/index",keyword:"minimum",message:"must be >= 0"}];
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
if(data.image_url !== undefined){
let data2 = data.image_url;
const _errs5 = errors;
const _errs6 = errors;
let valid1 = false;
const _errs7 = errors;
if(typeof data2 !== "string"){
const err0 = {instancePath:instancePath+"/image_url",keyword:"type",message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs9 = errors;
if(!(validate128(data2, instancePath === undefined ? undefined : instancePath+"/image_url"))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs10 = errors;
if(data2 !== null){
const err1 = {instancePath:instancePath+"/image_url",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
}
}
if(!valid1){
const err2 = {instancePath:instancePath+"/image_url",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate127.errors = vErrors;
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
else {
validate127.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate127.errors = vErrors;
return errors === 0;
}


function validate133(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url !== undefined){
let data0 = data.url;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate133.errors = [{instancePath:instancePath+"/url",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data1 = data.title;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate133.errors = [{instancePath:instancePath+"/title",keyword:"type",message:"must be string,null"}];
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
if((typeof data2 !== "string") && (data2 !== null)){
validate133.errors = [{instancePath:instancePath+"/content",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.start_index !== undefined){
let data3 = data.start_index;
const _errs7 = errors;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
validate133.errors = [{instancePath:instancePath+"/start_index",keyword:"type",message:"must be integer,null"}];
return false;
}
if(errors === _errs7){
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
validate133.errors = [{instancePath:instancePath+"/start_index",keyword:"minimum",message:"must be >= 0"}];
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
if(data.end_index !== undefined){
let data4 = data.end_index;
const _errs9 = errors;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){
validate133.errors = [{instancePath:instancePath+"/end_index",keyword:"type",message:"must be integer,null"}];
return false;
}
if(errors === _errs9){
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
validate133.errors = [{instancePath:instancePath+"/end_index",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
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
validate133.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate133.errors = vErrors;
return errors === 0;
}


function validate132(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate132.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("url_citation" !== data.type){
validate132.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "url_citation"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url_citation !== undefined){
let data1 = data.url_citation;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(!(validate133(data1, instancePath === undefined ? undefined : instancePath+"/url_citation"))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs5 = errors;
if(data1 !== null){
const err0 = {instancePath:instancePath+"/url_citation",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err1 = {instancePath:instancePath+"/url_citation",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate132.errors = vErrors;
return false;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
let data2 = data.url;
const _errs7 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate132.errors = [{instancePath:instancePath+"/url",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data3 = data.title;
const _errs9 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate132.errors = [{instancePath:instancePath+"/title",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.start_index !== undefined){
let data4 = data.start_index;
const _errs11 = errors;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){
validate132.errors = [{instancePath:instancePath+"/start_index",keyword:"type",message:"must be integer,null"}];
return false;
}
if(errors === _errs11){
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
validate132.errors = [{instancePath:instancePath+"/start_index",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.end_index !== undefined){
let data5 = data.end_index;
const _errs13 = errors;
if((!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))) && (data5 !== null)){
validate132.errors = [{instancePath:instancePath+"/end_index",keyword:"type",message:"must be integer,null"}];
return false;
}
if(errors === _errs13){
if(typeof data5 == "number"){
if(data5 < 0 || isNaN(data5)){
validate132.errors = [{instancePath:instancePath+"/end_index",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs13 === errors;
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
validate132.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate132.errors = vErrors;
return errors === 0;
}


function validate135(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate135.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("file" !== data.type){
validate135.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "file"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file !== undefined){
let data1 = data.file;
const _errs2 = errors;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
validate135.errors = [{instancePath:instancePath+"/file",keyword:"type",message:"must be object,null"}];
return false;
}
var valid0 = _errs2 === errors;
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
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
let data0 = data.type;
if(!((data0 === "url_citation") || (data0 === "file"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(errors === _errs4){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "url_citation"){
if(!(validate132(data, instancePath))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
else if(tag0 === "file"){
if(!(validate135(data, instancePath))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
}
else {
validate131.errors = [{instancePath,keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate131.errors = [{instancePath,keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate131.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err1 = {instancePath,keyword:"if",message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate131.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate131.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
if(typeof data.type !== "string"){
validate131.errors = [{instancePath:instancePath+"/type",keyword:"type",message:"must be string"}];
return false;
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


function validate73(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.role === undefined) && (missing0 = "role")){
validate73.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.role !== undefined){
const _errs1 = errors;
if("assistant" !== data.role){
validate73.errors = [{instancePath:instancePath+"/role",keyword:"const",params:{allowedValue: "assistant"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
let data1 = data.content;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(typeof data1 !== "string"){
const err0 = {instancePath:instancePath+"/content",keyword:"type",message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data1)){
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(validate74(data1[i0], instancePath === undefined ? undefined : instancePath+"/content/" + i0))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
else {
const err1 = {instancePath:instancePath+"/content",keyword:"type",message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs9 = errors;
if(data1 !== null){
const err2 = {instancePath:instancePath+"/content",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
}
}
if(!valid1){
const err3 = {instancePath:instancePath+"/content",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate73.errors = vErrors;
return false;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refusal !== undefined){
let data3 = data.refusal;
const _errs11 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate73.errors = [{instancePath:instancePath+"/refusal",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data4 = data.name;
const _errs13 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate73.errors = [{instancePath:instancePath+"/name",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool_calls !== undefined){
let data5 = data.tool_calls;
const _errs15 = errors;
if((!(Array.isArray(data5))) && (data5 !== null)){
validate73.errors = [{instancePath:instancePath+"/tool_calls",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs15){
if(Array.isArray(data5)){
var valid3 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
const _errs17 = errors;
if(!(validate96(data5[i1], instancePath === undefined ? undefined : instancePath+"/tool_calls/" + i1))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid3 = _errs17 === errors;
if(!valid3){
break;
}
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.function_call !== undefined){
let data7 = data.function_call;
const _errs18 = errors;
const _errs19 = errors;
let valid4 = false;
const _errs20 = errors;
if(!(validate98(data7, instancePath === undefined ? undefined : instancePath+"/function_call"))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
var _valid1 = _errs20 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs21 = errors;
if(data7 !== null){
const err4 = {instancePath:instancePath+"/function_call",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs21 === errors;
valid4 = valid4 || _valid1;
}
if(!valid4){
const err5 = {instancePath:instancePath+"/function_call",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate73.errors = vErrors;
return false;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.audio !== undefined){
let data8 = data.audio;
const _errs23 = errors;
const _errs24 = errors;
let valid5 = false;
const _errs25 = errors;
if(!(validate110(data8, instancePath === undefined ? undefined : instancePath+"/audio"))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
var _valid2 = _errs25 === errors;
valid5 = valid5 || _valid2;
if(!valid5){
const _errs26 = errors;
if(data8 !== null){
const err6 = {instancePath:instancePath+"/audio",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid2 = _errs26 === errors;
valid5 = valid5 || _valid2;
}
if(!valid5){
const err7 = {instancePath:instancePath+"/audio",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate73.errors = vErrors;
return false;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reasoning_content !== undefined){
let data9 = data.reasoning_content;
const _errs28 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate73.errors = [{instancePath:instancePath+"/reasoning_content",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reasoning !== undefined){
let data10 = data.reasoning;
const _errs30 = errors;
const _errs31 = errors;
let valid6 = false;
const _errs32 = errors;
if(typeof data10 !== "string"){
const err8 = {instancePath:instancePath+"/reasoning",keyword:"type",message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid3 = _errs32 === errors;
valid6 = valid6 || _valid3;
if(!valid6){
const _errs34 = errors;
if(errors === _errs34){
if(Array.isArray(data10)){
var valid7 = true;
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
const _errs36 = errors;
if(!(validate27(data10[i2], instancePath === undefined ? undefined : instancePath+"/reasoning/" + i2))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid7 = _errs36 === errors;
if(!valid7){
break;
}
}
}
else {
const err9 = {instancePath:instancePath+"/reasoning",keyword:"type",message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid3 = _errs34 === errors;
valid6 = valid6 || _valid3;
if(!valid6){
const _errs37 = errors;
if(data10 !== null){
const err10 = {instancePath:instancePath+"/reasoning",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid3 = _errs37 === errors;
valid6 = valid6 || _valid3;
}
}
if(!valid6){
const err11 = {instancePath:instancePath+"/reasoning",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate73.errors = vErrors;
return false;
}
else {
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reasoning_details !== undefined){
let data12 = data.reasoning_details;
const _errs39 = errors;
if((!(Array.isArray(data12))) && (data12 !== null)){
validate73.errors = [{instancePath:instancePath+"/reasoning_details",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs39){
if(Array.isArray(data12)){
var valid8 = true;
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
const _errs41 = errors;
if(!(validate113(data12[i3], instancePath === undefined ? undefined : instancePath+"/reasoning_details/" + i3))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
var valid8 = _errs41 === errors;
if(!valid8){
break;
}
}
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.thinking_blocks !== undefined){
let data14 = data.thinking_blocks;
const _errs42 = errors;
if((!(Array.isArray(data14))) && (data14 !== null)){
validate73.errors = [{instancePath:instancePath+"/thinking_blocks",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs42){
if(Array.isArray(data14)){
var valid9 = true;
const len4 = data14.length;
for(let i4=0; i4<len4; i4++){
const _errs44 = errors;
if(!(validate121(data14[i4], instancePath === undefined ? undefined : instancePath+"/thinking_blocks/" + i4))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
var valid9 = _errs44 === errors;
if(!valid9){
break;
}
}
}
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.images !== undefined){
let data16 = data.images;
const _errs45 = errors;
if((!(Array.isArray(data16))) && (data16 !== null)){
validate73.errors = [{instancePath:instancePath+"/images",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs45){
if(Array.isArray(data16)){
var valid10 = true;
const len5 = data16.length;
for(let i5=0; i5<len5; i5++){
const _errs47 = errors;
if(!(validate127(data16[i5], instancePath === undefined ? undefined : instancePath+"/images/" + i5))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
var valid10 = _errs47 === errors;
if(!valid10){
break;
}
}
}
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.annotations !== undefined){
let data18 = data.annotations;
const _errs48 = errors;
if((!(Array.isArray(data18))) && (data18 !== null)){
validate73.errors = [{instancePath:instancePath+"/annotations",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs48){
if(Array.isArray(data18)){
var valid11 = true;
const len6 = data18.length;
for(let i6=0; i6<len6; i6++){
const _errs50 = errors;
if(!(validate131(data18[i6], instancePath === undefined ? undefined : instancePath+"/annotations/" + i6))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
var valid11 = _errs50 === errors;
if(!valid11){
break;
}
}
}
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra_content !== undefined){
let data20 = data.extra_content;
const _errs51 = errors;
const _errs52 = errors;
let valid12 = false;
const _errs53 = errors;
if(!(validate100(data20, instancePath === undefined ? undefined : instancePath+"/extra_content"))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
var _valid4 = _errs53 === errors;
valid12 = valid12 || _valid4;
if(!valid12){
const _errs54 = errors;
if(data20 !== null){
const err12 = {instancePath:instancePath+"/extra_content",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid4 = _errs54 === errors;
valid12 = valid12 || _valid4;
}
if(!valid12){
const err13 = {instancePath:instancePath+"/extra_content",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
validate73.errors = vErrors;
return false;
}
else {
errors = _errs52;
if(vErrors !== null){
if(_errs52){
vErrors.length = _errs52;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.partial !== undefined){
let data21 = data.partial;
const _errs56 = errors;
if((typeof data21 !== "boolean") && (data21 !== null)){
validate73.errors = [{instancePath:instancePath+"/partial",keyword:"type",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs56 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prefix !== undefined){
let data22 = data.prefix;
const _errs58 = errors;
if((typeof data22 !== "boolean") && (data22 !== null)){
validate73.errors = [{instancePath:instancePath+"/prefix",keyword:"type",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs58 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache_control !== undefined){
const _errs60 = errors;
if(!(validate28(data.cache_control, instancePath === undefined ? undefined : instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var valid0 = _errs60 === errors;
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
else {
validate73.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate73.errors = vErrors;
return errors === 0;
}


function validate142(data, instancePath){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
let data0 = data.type;
if(!(((((data0 === "text") || (data0 === "image_url")) || (data0 === "file")) || (data0 === "document_url")) || (data0 === "reference"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(errors === _errs4){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "text"){
if(!(validate27(data, instancePath))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
else if(tag0 === "image_url"){
if(!(validate40(data, instancePath))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
else if(tag0 === "file"){
if(!(validate50(data, instancePath))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
else if(tag0 === "document_url"){
if(!(validate57(data, instancePath))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
else if(tag0 === "reference"){
if(!(validate62(data, instancePath))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
else {
validate142.errors = [{instancePath,keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate142.errors = [{instancePath,keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate142.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err1 = {instancePath,keyword:"if",message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate142.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate142.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
if(typeof data.type !== "string"){
validate142.errors = [{instancePath:instancePath+"/type",keyword:"type",message:"must be string"}];
return false;
}
}
}
}
else {
validate142.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate142.errors = vErrors;
return errors === 0;
}


function validate141(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.role === undefined) && (missing0 = "role")) || ((data.tool_call_id === undefined) && (missing0 = "tool_call_id"))) || ((data.content === undefined) && (missing0 = "content"))){
validate141.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.role !== undefined){
const _errs1 = errors;
if("tool" !== data.role){
validate141.errors = [{instancePath:instancePath+"/role",keyword:"const",params:{allowedValue: "tool"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool_call_id !== undefined){
const _errs2 = errors;
if(typeof data.tool_call_id !== "string"){
validate141.errors = [{instancePath:instancePath+"/tool_call_id",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
let data2 = data.content;
const _errs4 = errors;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(typeof data2 !== "string"){
const err0 = {instancePath:instancePath+"/content",keyword:"type",message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data2)){
var valid2 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs10 = errors;
if(!(validate142(data2[i0], instancePath === undefined ? undefined : instancePath+"/content/" + i0))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
else {
const err1 = {instancePath:instancePath+"/content",keyword:"type",message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err2 = {instancePath:instancePath+"/content",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate141.errors = vErrors;
return false;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data4 = data.name;
const _errs11 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate141.errors = [{instancePath:instancePath+"/name",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache_control !== undefined){
const _errs13 = errors;
if(!(validate28(data.cache_control, instancePath === undefined ? undefined : instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
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
validate141.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate141.errors = vErrors;
return errors === 0;
}


function validate150(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.role === undefined) && (missing0 = "role")) || ((data.name === undefined) && (missing0 = "name"))){
validate150.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.role !== undefined){
const _errs1 = errors;
if("function" !== data.role){
validate150.errors = [{instancePath:instancePath+"/role",keyword:"const",params:{allowedValue: "function"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs2 = errors;
if(typeof data.name !== "string"){
validate150.errors = [{instancePath:instancePath+"/name",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
let data2 = data.content;
const _errs4 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate150.errors = [{instancePath:instancePath+"/content",keyword:"type",message:"must be string,null"}];
return false;
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
validate150.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate150.errors = vErrors;
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
if(!(validate35(data, instancePath))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
else if(tag0 === "user"){
if(!(validate38(data, instancePath))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
else if(tag0 === "assistant"){
if(!(validate73(data, instancePath))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
else if(tag0 === "tool"){
if(!(validate141(data, instancePath))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
else if(tag0 === "function"){
if(!(validate150(data, instancePath))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
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


function validate158(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.include_usage !== undefined){
let data0 = data.include_usage;
const _errs1 = errors;
if((typeof data0 !== "boolean") && (data0 !== null)){
validate158.errors = [{instancePath:instancePath+"/include_usage",keyword:"type",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.include_obfuscation !== undefined){
let data1 = data.include_obfuscation;
const _errs3 = errors;
if((typeof data1 !== "boolean") && (data1 !== null)){
validate158.errors = [{instancePath:instancePath+"/include_obfuscation",keyword:"type",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.continuous_usage_stats !== undefined){
let data2 = data.continuous_usage_stats;
const _errs5 = errors;
if((typeof data2 !== "boolean") && (data2 !== null)){
validate158.errors = [{instancePath:instancePath+"/continuous_usage_stats",keyword:"type",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chunk_include_usage !== undefined){
let data3 = data.chunk_include_usage;
const _errs7 = errors;
if((typeof data3 !== "boolean") && (data3 !== null)){
validate158.errors = [{instancePath:instancePath+"/chunk_include_usage",keyword:"type",message:"must be boolean,null"}];
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
validate158.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate158.errors = vErrors;
return errors === 0;
}


function validate163(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
validate163.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate163.errors = vErrors;
return errors === 0;
}


function validate162(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.name === undefined) && (missing0 = "name")){
validate162.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.name !== undefined){
let data0 = data.name;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func2(data0) > 128){
validate162.errors = [{instancePath:instancePath+"/name",keyword:"maxLength",message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data0) < 1){
validate162.errors = [{instancePath:instancePath+"/name",keyword:"minLength",message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate162.errors = [{instancePath:instancePath+"/name",keyword:"type",message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data1 = data.description;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate162.errors = [{instancePath:instancePath+"/description",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parameters !== undefined){
let data2 = data.parameters;
const _errs5 = errors;
const _errs6 = errors;
let valid1 = false;
const _errs7 = errors;
if(!(validate163(data2, instancePath === undefined ? undefined : instancePath+"/parameters"))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs8 = errors;
if(data2 !== null){
const err0 = {instancePath:instancePath+"/parameters",keyword:"type",message:"must be null"};
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
const err1 = {instancePath:instancePath+"/parameters",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate162.errors = vErrors;
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
if(valid0){
if(data.strict !== undefined){
let data3 = data.strict;
const _errs10 = errors;
if((typeof data3 !== "boolean") && (data3 !== null)){
validate162.errors = [{instancePath:instancePath+"/strict",keyword:"type",message:"must be boolean,null"}];
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
else {
validate162.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate162.errors = vErrors;
return errors === 0;
}


function validate161(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.function === undefined) && (missing0 = "function"))){
validate161.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("function" !== data.type){
validate161.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "function"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.function !== undefined){
const _errs2 = errors;
if(!(validate162(data.function, instancePath === undefined ? undefined : instancePath+"/function"))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache_control !== undefined){
const _errs3 = errors;
if(!(validate28(data.cache_control, instancePath === undefined ? undefined : instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
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
validate161.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate161.errors = vErrors;
return errors === 0;
}


function validate169(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate169.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
if("text" !== data.type){
validate169.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "text"}}];
return false;
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


function validate170(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.grammar === undefined) && (missing0 = "grammar"))){
validate170.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("grammar" !== data.type){
validate170.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "grammar"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.grammar !== undefined){
let data1 = data.grammar;
const _errs2 = errors;
if(errors === _errs2){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.syntax === undefined) && (missing1 = "syntax")) || ((data1.definition === undefined) && (missing1 = "definition"))){
validate170.errors = [{instancePath:instancePath+"/grammar",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data1.syntax !== undefined){
let data2 = data1.syntax;
const _errs4 = errors;
if(!((data2 === "lark") || (data2 === "regex"))){
validate170.errors = [{instancePath:instancePath+"/grammar/syntax",keyword:"enum",params:{allowedValues: ["lark","regex"]}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.definition !== undefined){
const _errs5 = errors;
if(typeof data1.definition !== "string"){
validate170.errors = [{instancePath:instancePath+"/grammar/definition",keyword:"type",message:"must be string"}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate170.errors = [{instancePath:instancePath+"/grammar",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate170.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate170.errors = vErrors;
return errors === 0;
}


function validate168(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "text"){
if(!(validate169(data, instancePath))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
}
else if(tag0 === "grammar"){
if(!(validate170(data, instancePath))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
else {
validate168.errors = [{instancePath,keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate168.errors = [{instancePath,keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
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
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.custom === undefined) && (missing0 = "custom"))){
validate167.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("custom" !== data.type){
validate167.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "custom"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.custom !== undefined){
let data1 = data.custom;
const _errs2 = errors;
if(errors === _errs2){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.name === undefined) && (missing1 = "name")){
validate167.errors = [{instancePath:instancePath+"/custom",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data1.name !== undefined){
let data2 = data1.name;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data2 === "string"){
if(func2(data2) > 128){
validate167.errors = [{instancePath:instancePath+"/custom/name",keyword:"maxLength",message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data2) < 1){
validate167.errors = [{instancePath:instancePath+"/custom/name",keyword:"minLength",message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate167.errors = [{instancePath:instancePath+"/custom/name",keyword:"type",message:"must be string"}];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.description !== undefined){
let data3 = data1.description;
const _errs6 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate167.errors = [{instancePath:instancePath+"/custom/description",keyword:"type",message:"must be string,null"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.format !== undefined){
let data4 = data1.format;
const _errs8 = errors;
const _errs9 = errors;
let valid2 = false;
const _errs10 = errors;
if(!(validate168(data4, instancePath === undefined ? undefined : instancePath+"/custom/format"))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs11 = errors;
if(data4 !== null){
const err0 = {instancePath:instancePath+"/custom/format",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err1 = {instancePath:instancePath+"/custom/format",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate167.errors = vErrors;
return false;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
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
validate167.errors = [{instancePath:instancePath+"/custom",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache_control !== undefined){
const _errs13 = errors;
if(!(validate28(data.cache_control, instancePath === undefined ? undefined : instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate167.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate167.errors = vErrors;
return errors === 0;
}


function validate160(data, instancePath){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
let data0 = data.type;
if(!((data0 === "function") || (data0 === "custom"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(errors === _errs4){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "function"){
if(!(validate161(data, instancePath))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
errors = vErrors.length;
}
}
else if(tag0 === "custom"){
if(!(validate167(data, instancePath))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
}
else {
validate160.errors = [{instancePath,keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate160.errors = [{instancePath,keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate160.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err1 = {instancePath,keyword:"if",message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate160.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate160.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
if(typeof data.type !== "string"){
validate160.errors = [{instancePath:instancePath+"/type",keyword:"type",message:"must be string"}];
return false;
}
}
}
}
else {
validate160.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate160.errors = vErrors;
return errors === 0;
}


function validate180(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.name === undefined) && (missing0 = "name")){
validate180.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.name !== undefined){
if(typeof data.name !== "string"){
validate180.errors = [{instancePath:instancePath+"/name",keyword:"type",message:"must be string"}];
return false;
}
}
}
}
else {
validate180.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate180.errors = vErrors;
return errors === 0;
}


function validate179(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.function === undefined) && (missing0 = "function"))){
validate179.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("function" !== data.type){
validate179.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "function"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.function !== undefined){
const _errs2 = errors;
if(!(validate180(data.function, instancePath === undefined ? undefined : instancePath+"/function"))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate179.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate179.errors = vErrors;
return errors === 0;
}


function validate182(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.custom === undefined) && (missing0 = "custom"))){
validate182.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("custom" !== data.type){
validate182.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "custom"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.custom !== undefined){
const _errs2 = errors;
if(!(validate180(data.custom, instancePath === undefined ? undefined : instancePath+"/custom"))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate182.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate182.errors = vErrors;
return errors === 0;
}


function validate185(data, instancePath){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
let data0 = data.type;
if(!((data0 === "function") || (data0 === "custom"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(errors === _errs4){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "function"){
if(!(validate179(data, instancePath))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
}
else if(tag0 === "custom"){
if(!(validate182(data, instancePath))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
}
else {
validate185.errors = [{instancePath,keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate185.errors = [{instancePath,keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate185.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err1 = {instancePath,keyword:"if",message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate185.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate185.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
if(typeof data.type !== "string"){
validate185.errors = [{instancePath:instancePath+"/type",keyword:"type",message:"must be string"}];
return false;
}
}
}
}
else {
validate185.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate185.errors = vErrors;
return errors === 0;
}


function validate184(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.allowed_tools === undefined) && (missing0 = "allowed_tools"))){
validate184.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("allowed_tools" !== data.type){
validate184.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "allowed_tools"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allowed_tools !== undefined){
let data1 = data.allowed_tools;
const _errs2 = errors;
if(errors === _errs2){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.mode === undefined) && (missing1 = "mode")) || ((data1.tools === undefined) && (missing1 = "tools"))){
validate184.errors = [{instancePath:instancePath+"/allowed_tools",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data1.mode !== undefined){
let data2 = data1.mode;
const _errs4 = errors;
if(!((data2 === "auto") || (data2 === "required"))){
validate184.errors = [{instancePath:instancePath+"/allowed_tools/mode",keyword:"enum",params:{allowedValues: ["auto","required"]}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.tools !== undefined){
let data3 = data1.tools;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data3)){
var valid2 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate185(data3[i0], instancePath === undefined ? undefined : instancePath+"/allowed_tools/tools/" + i0))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
else {
validate184.errors = [{instancePath:instancePath+"/allowed_tools/tools",keyword:"type",message:"must be array"}];
return false;
}
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate184.errors = [{instancePath:instancePath+"/allowed_tools",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate184.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate184.errors = vErrors;
return errors === 0;
}


function validate178(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "function"){
if(!(validate179(data, instancePath))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
}
else if(tag0 === "custom"){
if(!(validate182(data, instancePath))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
}
else if(tag0 === "allowed_tools"){
if(!(validate184(data, instancePath))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
errors = vErrors.length;
}
}
else {
validate178.errors = [{instancePath,keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate178.errors = [{instancePath,keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
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


function validate194(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.name === undefined) && (missing0 = "name")){
validate194.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.name !== undefined){
if(typeof data.name !== "string"){
validate194.errors = [{instancePath:instancePath+"/name",keyword:"type",message:"must be string"}];
return false;
}
}
}
}
else {
validate194.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate194.errors = vErrors;
return errors === 0;
}


function validate197(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate197.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
if("text" !== data.type){
validate197.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "text"}}];
return false;
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


function validate198(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate198.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("json_object" !== data.type){
validate198.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "json_object"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.schema !== undefined){
const _errs2 = errors;
if(!(validate163(data.schema, instancePath === undefined ? undefined : instancePath+"/schema"))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate198.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate198.errors = vErrors;
return errors === 0;
}


function validate200(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.json_schema === undefined) && (missing0 = "json_schema"))){
validate200.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("json_schema" !== data.type){
validate200.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "json_schema"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.json_schema !== undefined){
let data1 = data.json_schema;
const _errs2 = errors;
if(errors === _errs2){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.name === undefined) && (missing1 = "name")){
validate200.errors = [{instancePath:instancePath+"/json_schema",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data1.name !== undefined){
const _errs4 = errors;
if(typeof data1.name !== "string"){
validate200.errors = [{instancePath:instancePath+"/json_schema/name",keyword:"type",message:"must be string"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.description !== undefined){
let data3 = data1.description;
const _errs6 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate200.errors = [{instancePath:instancePath+"/json_schema/description",keyword:"type",message:"must be string,null"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.schema !== undefined){
const _errs8 = errors;
if(!(validate163(data1.schema, instancePath === undefined ? undefined : instancePath+"/json_schema/schema"))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.strict !== undefined){
let data5 = data1.strict;
const _errs9 = errors;
if((typeof data5 !== "boolean") && (data5 !== null)){
validate200.errors = [{instancePath:instancePath+"/json_schema/strict",keyword:"type",message:"must be boolean,null"}];
return false;
}
var valid1 = _errs9 === errors;
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
validate200.errors = [{instancePath:instancePath+"/json_schema",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate200.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate200.errors = vErrors;
return errors === 0;
}


function validate196(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "text"){
if(!(validate197(data, instancePath))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
}
else if(tag0 === "json_object"){
if(!(validate198(data, instancePath))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
errors = vErrors.length;
}
}
else if(tag0 === "json_schema"){
if(!(validate200(data, instancePath))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
}
else {
validate196.errors = [{instancePath,keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate196.errors = [{instancePath,keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
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


function validate207(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate207.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
if(typeof data.id !== "string"){
validate207.errors = [{instancePath:instancePath+"/id",keyword:"type",message:"must be string"}];
return false;
}
}
}
}
else {
validate207.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate207.errors = vErrors;
return errors === 0;
}


function validate206(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.format === undefined) && (missing0 = "format")) || ((data.voice === undefined) && (missing0 = "voice"))){
validate206.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.format !== undefined){
let data0 = data.format;
const _errs1 = errors;
if(!((((((data0 === "wav") || (data0 === "aac")) || (data0 === "mp3")) || (data0 === "flac")) || (data0 === "opus")) || (data0 === "pcm16"))){
validate206.errors = [{instancePath:instancePath+"/format",keyword:"enum",params:{allowedValues: ["wav","aac","mp3","flac","opus","pcm16"]}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.voice !== undefined){
let data1 = data.voice;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(typeof data1 !== "string"){
const err0 = {instancePath:instancePath+"/voice",keyword:"type",message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if(!(validate207(data1, instancePath === undefined ? undefined : instancePath+"/voice"))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err1 = {instancePath:instancePath+"/voice",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate206.errors = vErrors;
return false;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate206.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate206.errors = vErrors;
return errors === 0;
}


function validate210(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.content === undefined) && (missing0 = "content"))){
validate210.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("content" !== data.type){
validate210.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "content"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
let data1 = data.content;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(typeof data1 !== "string"){
const err0 = {instancePath:instancePath+"/content",keyword:"type",message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data1)){
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(validate27(data1[i0], instancePath === undefined ? undefined : instancePath+"/content/" + i0))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
else {
const err1 = {instancePath:instancePath+"/content",keyword:"type",message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err2 = {instancePath:instancePath+"/content",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate210.errors = vErrors;
return false;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate210.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate210.errors = vErrors;
return errors === 0;
}


function validate213(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.json !== undefined){
let data0 = data.json;
const _errs1 = errors;
if(((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (typeof data0 !== "string")) && (data0 !== null)){
validate213.errors = [{instancePath:instancePath+"/json",keyword:"type",message:"must be object,string,null"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.regex !== undefined){
let data1 = data.regex;
const _errs4 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate213.errors = [{instancePath:instancePath+"/regex",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.choice !== undefined){
let data2 = data.choice;
const _errs6 = errors;
if((!(Array.isArray(data2))) && (data2 !== null)){
validate213.errors = [{instancePath:instancePath+"/choice",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs6){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func2(data3) < 1){
validate213.errors = [{instancePath:instancePath+"/choice/" + i0,keyword:"minLength",message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate213.errors = [{instancePath:instancePath+"/choice/" + i0,keyword:"type",message:"must be string"}];
return false;
}
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.grammar !== undefined){
let data4 = data.grammar;
const _errs10 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate213.errors = [{instancePath:instancePath+"/grammar",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.json_object !== undefined){
let data5 = data.json_object;
const _errs12 = errors;
if((typeof data5 !== "boolean") && (data5 !== null)){
validate213.errors = [{instancePath:instancePath+"/json_object",keyword:"type",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.structural_tag !== undefined){
let data6 = data.structural_tag;
const _errs14 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate213.errors = [{instancePath:instancePath+"/structural_tag",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.whitespace_pattern !== undefined){
let data7 = data.whitespace_pattern;
const _errs16 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate213.errors = [{instancePath:instancePath+"/whitespace_pattern",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.disable_fallback !== undefined){
let data8 = data.disable_fallback;
const _errs18 = errors;
if((typeof data8 !== "boolean") && (data8 !== null)){
validate213.errors = [{instancePath:instancePath+"/disable_fallback",keyword:"type",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.disable_any_whitespace !== undefined){
let data9 = data.disable_any_whitespace;
const _errs20 = errors;
if((typeof data9 !== "boolean") && (data9 !== null)){
validate213.errors = [{instancePath:instancePath+"/disable_any_whitespace",keyword:"type",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.disable_additional_properties !== undefined){
let data10 = data.disable_additional_properties;
const _errs22 = errors;
if((typeof data10 !== "boolean") && (data10 !== null)){
validate213.errors = [{instancePath:instancePath+"/disable_additional_properties",keyword:"type",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs22 === errors;
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
validate213.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate213.errors = vErrors;
return errors === 0;
}


function validate215(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate215.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
let data0 = data.type;
const _errs1 = errors;
if(!(((((data0 === "enabled") || (data0 === "disabled")) || (data0 === "adaptive")) || (data0 === "auto")) || (data0 === "between_tools"))){
validate215.errors = [{instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: ["enabled","disabled","adaptive","auto","between_tools"]}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.budget_tokens !== undefined){
let data1 = data.budget_tokens;
const _errs2 = errors;
if((!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) && (data1 !== null)){
validate215.errors = [{instancePath:instancePath+"/budget_tokens",keyword:"type",message:"must be integer,null"}];
return false;
}
if(errors === _errs2){
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
validate215.errors = [{instancePath:instancePath+"/budget_tokens",keyword:"minimum",message:"must be >= 0"}];
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
if(data.display !== undefined){
let data2 = data.display;
const _errs4 = errors;
if(!(((data2 === "summarized") || (data2 === "omitted")) || (data2 === null))){
validate215.errors = [{instancePath:instancePath+"/display",keyword:"enum",params:{allowedValues: ["summarized","omitted",null]}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keep !== undefined){
let data3 = data.keep;
const _errs5 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate215.errors = [{instancePath:instancePath+"/keep",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clear_thinking !== undefined){
let data4 = data.clear_thinking;
const _errs7 = errors;
if((typeof data4 !== "boolean") && (data4 !== null)){
validate215.errors = [{instancePath:instancePath+"/clear_thinking",keyword:"type",message:"must be boolean,null"}];
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
}
}
else {
validate215.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate215.errors = vErrors;
return errors === 0;
}


function validate217(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.enabled !== undefined){
let data0 = data.enabled;
const _errs1 = errors;
if((typeof data0 !== "boolean") && (data0 !== null)){
validate217.errors = [{instancePath:instancePath+"/enabled",keyword:"type",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.effort !== undefined){
let data1 = data.effort;
const _errs3 = errors;
if(!((((((((data1 === "none") || (data1 === "minimal")) || (data1 === "low")) || (data1 === "medium")) || (data1 === "high")) || (data1 === "xhigh")) || (data1 === "max")) || (data1 === null))){
validate217.errors = [{instancePath:instancePath+"/effort",keyword:"enum",params:{allowedValues: ["none","minimal","low","medium","high","xhigh","max",null]}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max_tokens !== undefined){
let data2 = data.max_tokens;
const _errs4 = errors;
if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (data2 !== null)){
validate217.errors = [{instancePath:instancePath+"/max_tokens",keyword:"type",message:"must be integer,null"}];
return false;
}
if(errors === _errs4){
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
validate217.errors = [{instancePath:instancePath+"/max_tokens",keyword:"minimum",message:"must be >= 0"}];
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
if(data.exclude !== undefined){
let data3 = data.exclude;
const _errs6 = errors;
if((typeof data3 !== "boolean") && (data3 !== null)){
validate217.errors = [{instancePath:instancePath+"/exclude",keyword:"type",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined){
let data4 = data.summary;
const _errs8 = errors;
if(!((((data4 === "auto") || (data4 === "concise")) || (data4 === "detailed")) || (data4 === null))){
validate217.errors = [{instancePath:instancePath+"/summary",keyword:"enum",params:{allowedValues: ["auto","concise","detailed",null]}}];
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
else {
validate217.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate217.errors = vErrors;
return errors === 0;
}


function validate219(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.enable_thinking !== undefined){
const _errs2 = errors;
if(typeof data.enable_thinking !== "boolean"){
validate219.errors = [{instancePath:instancePath+"/enable_thinking",keyword:"type",message:"must be boolean"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.thinking !== undefined){
const _errs4 = errors;
if(typeof data.thinking !== "boolean"){
validate219.errors = [{instancePath:instancePath+"/thinking",keyword:"type",message:"must be boolean"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
else {
validate219.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate219.errors = vErrors;
return errors === 0;
}


function validate223(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.approximate === undefined) && (missing0 = "approximate"))){
validate223.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("approximate" !== data.type){
validate223.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "approximate"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approximate !== undefined){
let data1 = data.approximate;
const _errs2 = errors;
if(errors === _errs2){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.city !== undefined){
let data2 = data1.city;
const _errs4 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate223.errors = [{instancePath:instancePath+"/approximate/city",keyword:"type",message:"must be string,null"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.country !== undefined){
let data3 = data1.country;
const _errs6 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate223.errors = [{instancePath:instancePath+"/approximate/country",keyword:"type",message:"must be string,null"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.region !== undefined){
let data4 = data1.region;
const _errs8 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate223.errors = [{instancePath:instancePath+"/approximate/region",keyword:"type",message:"must be string,null"}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.timezone !== undefined){
let data5 = data1.timezone;
const _errs10 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate223.errors = [{instancePath:instancePath+"/approximate/timezone",keyword:"type",message:"must be string,null"}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate223.errors = [{instancePath:instancePath+"/approximate",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate223.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate223.errors = vErrors;
return errors === 0;
}


function validate222(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.search_context_size !== undefined){
let data0 = data.search_context_size;
const _errs1 = errors;
if(!((((data0 === "low") || (data0 === "medium")) || (data0 === "high")) || (data0 === null))){
validate222.errors = [{instancePath:instancePath+"/search_context_size",keyword:"enum",params:{allowedValues: ["low","medium","high",null]}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_location !== undefined){
let data1 = data.user_location;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(!(validate223(data1, instancePath === undefined ? undefined : instancePath+"/user_location"))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs5 = errors;
if(data1 !== null){
const err0 = {instancePath:instancePath+"/user_location",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err1 = {instancePath:instancePath+"/user_location",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate222.errors = vErrors;
return false;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
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


function validate226(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mode !== undefined){
let data0 = data.mode;
const _errs1 = errors;
if(!((data0 === "implicit") || (data0 === "explicit"))){
validate226.errors = [{instancePath:instancePath+"/mode",keyword:"enum",params:{allowedValues: ["implicit","explicit"]}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ttl !== undefined){
let data1 = data.ttl;
const _errs2 = errors;
if(!((data1 === "30m") || (data1 === "12h"))){
validate226.errors = [{instancePath:instancePath+"/ttl",keyword:"enum",params:{allowedValues: ["30m","12h"]}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
else {
validate226.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate226.errors = vErrors;
return errors === 0;
}


function validate230(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.mode === undefined) && (missing0 = "mode")){
validate230.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.mode !== undefined){
let data0 = data.mode;
if(!((data0 === "score") || (data0 === "block"))){
validate230.errors = [{instancePath:instancePath+"/mode",keyword:"enum",params:{allowedValues: ["score","block"]}}];
return false;
}
}
}
}
else {
validate230.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate230.errors = vErrors;
return errors === 0;
}


function validate229(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.model === undefined) && (missing0 = "model")){
validate229.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.model !== undefined){
const _errs1 = errors;
if(typeof data.model !== "string"){
validate229.errors = [{instancePath:instancePath+"/model",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policy !== undefined){
let data1 = data.policy;
const _errs3 = errors;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
validate229.errors = [{instancePath:instancePath+"/policy",keyword:"type",message:"must be object,null"}];
return false;
}
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.input !== undefined){
let data2 = data1.input;
const _errs5 = errors;
const _errs6 = errors;
let valid2 = false;
const _errs7 = errors;
if(!(validate230(data2, instancePath === undefined ? undefined : instancePath+"/policy/input"))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs8 = errors;
if(data2 !== null){
const err0 = {instancePath:instancePath+"/policy/input",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err1 = {instancePath:instancePath+"/policy/input",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate229.errors = vErrors;
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
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.output !== undefined){
let data3 = data1.output;
const _errs10 = errors;
const _errs11 = errors;
let valid3 = false;
const _errs12 = errors;
if(!(validate230(data3, instancePath === undefined ? undefined : instancePath+"/policy/output"))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs13 = errors;
if(data3 !== null){
const err2 = {instancePath:instancePath+"/policy/output",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs13 === errors;
valid3 = valid3 || _valid1;
}
if(!valid3){
const err3 = {instancePath:instancePath+"/policy/output",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate229.errors = vErrors;
return false;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
}
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
else {
validate229.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate229.errors = vErrors;
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
if(data.model !== undefined){
let data0 = data.model;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate23.errors = [{instancePath:instancePath+"/model",keyword:"minLength",message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/model",keyword:"type",message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.messages !== undefined){
let data1 = data.messages;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
if(data1.length < 1){
validate23.errors = [{instancePath:instancePath+"/messages",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate24(data1[i0], instancePath === undefined ? undefined : instancePath+"/messages/" + i0))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
validate23.errors = [{instancePath:instancePath+"/messages",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max_completion_tokens !== undefined){
let data3 = data.max_completion_tokens;
const _errs6 = errors;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
validate23.errors = [{instancePath:instancePath+"/max_completion_tokens",keyword:"type",message:"must be integer,null"}];
return false;
}
if(errors === _errs6){
if(typeof data3 == "number"){
if(data3 < 1 || isNaN(data3)){
validate23.errors = [{instancePath:instancePath+"/max_completion_tokens",keyword:"minimum",message:"must be >= 1"}];
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
if(data.max_tokens !== undefined){
let data4 = data.max_tokens;
const _errs8 = errors;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){
validate23.errors = [{instancePath:instancePath+"/max_tokens",keyword:"type",message:"must be integer,null"}];
return false;
}
if(errors === _errs8){
if(typeof data4 == "number"){
if(data4 < 1 || isNaN(data4)){
validate23.errors = [{instancePath:instancePath+"/max_tokens",keyword:"minimum",message:"must be >= 1"}];
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
if(data.temperature !== undefined){
let data5 = data.temperature;
const _errs10 = errors;
if((!(typeof data5 == "number")) && (data5 !== null)){
validate23.errors = [{instancePath:instancePath+"/temperature",keyword:"type",message:"must be number,null"}];
return false;
}
if(errors === _errs10){
if(typeof data5 == "number"){
if(data5 > 2 || isNaN(data5)){
validate23.errors = [{instancePath:instancePath+"/temperature",keyword:"maximum",message:"must be <= 2"}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate23.errors = [{instancePath:instancePath+"/temperature",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.top_p !== undefined){
let data6 = data.top_p;
const _errs12 = errors;
if((!(typeof data6 == "number")) && (data6 !== null)){
validate23.errors = [{instancePath:instancePath+"/top_p",keyword:"type",message:"must be number,null"}];
return false;
}
if(errors === _errs12){
if(typeof data6 == "number"){
if(data6 > 1 || isNaN(data6)){
validate23.errors = [{instancePath:instancePath+"/top_p",keyword:"maximum",message:"must be <= 1"}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate23.errors = [{instancePath:instancePath+"/top_p",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.n !== undefined){
let data7 = data.n;
const _errs14 = errors;
if((!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))) && (data7 !== null)){
validate23.errors = [{instancePath:instancePath+"/n",keyword:"type",message:"must be integer,null"}];
return false;
}
if(errors === _errs14){
if(typeof data7 == "number"){
if(data7 > 128 || isNaN(data7)){
validate23.errors = [{instancePath:instancePath+"/n",keyword:"maximum",message:"must be <= 128"}];
return false;
}
else {
if(data7 < 1 || isNaN(data7)){
validate23.errors = [{instancePath:instancePath+"/n",keyword:"minimum",message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stop !== undefined){
let data8 = data.stop;
const _errs16 = errors;
const _errs17 = errors;
let valid2 = false;
const _errs18 = errors;
if(typeof data8 !== "string"){
const err0 = {instancePath:instancePath+"/stop",keyword:"type",message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs18 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data8)){
var valid3 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
const _errs22 = errors;
if(typeof data8[i1] !== "string"){
const err1 = {instancePath:instancePath+"/stop/" + i1,keyword:"type",message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid3 = _errs22 === errors;
if(!valid3){
break;
}
}
}
else {
const err2 = {instancePath:instancePath+"/stop",keyword:"type",message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs20 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs24 = errors;
if(data8 !== null){
const err3 = {instancePath:instancePath+"/stop",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs24 === errors;
valid2 = valid2 || _valid0;
}
}
if(!valid2){
const err4 = {instancePath:instancePath+"/stop",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.frequency_penalty !== undefined){
let data10 = data.frequency_penalty;
const _errs26 = errors;
if((!(typeof data10 == "number")) && (data10 !== null)){
validate23.errors = [{instancePath:instancePath+"/frequency_penalty",keyword:"type",message:"must be number,null"}];
return false;
}
if(errors === _errs26){
if(typeof data10 == "number"){
if(data10 > 2 || isNaN(data10)){
validate23.errors = [{instancePath:instancePath+"/frequency_penalty",keyword:"maximum",message:"must be <= 2"}];
return false;
}
else {
if(data10 < -2 || isNaN(data10)){
validate23.errors = [{instancePath:instancePath+"/frequency_penalty",keyword:"minimum",message:"must be >= -2"}];
return false;
}
}
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.presence_penalty !== undefined){
let data11 = data.presence_penalty;
const _errs28 = errors;
if((!(typeof data11 == "number")) && (data11 !== null)){
validate23.errors = [{instancePath:instancePath+"/presence_penalty",keyword:"type",message:"must be number,null"}];
return false;
}
if(errors === _errs28){
if(typeof data11 == "number"){
if(data11 > 2 || isNaN(data11)){
validate23.errors = [{instancePath:instancePath+"/presence_penalty",keyword:"maximum",message:"must be <= 2"}];
return false;
}
else {
if(data11 < -2 || isNaN(data11)){
validate23.errors = [{instancePath:instancePath+"/presence_penalty",keyword:"minimum",message:"must be >= -2"}];
return false;
}
}
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.logit_bias !== undefined){
let data12 = data.logit_bias;
const _errs30 = errors;
if((!(data12 && typeof data12 == "object" && !Array.isArray(data12))) && (data12 !== null)){
validate23.errors = [{instancePath:instancePath+"/logit_bias",keyword:"type",message:"must be object,null"}];
return false;
}
if(errors === _errs30){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key0 in data12){
let data13 = data12[key0];
const _errs33 = errors;
if(errors === _errs33){
if(typeof data13 == "number"){
if(data13 > 100 || isNaN(data13)){
validate23.errors = [{instancePath:instancePath+"/logit_bias/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maximum",message:"must be <= 100"}];
return false;
}
else {
if(data13 < -100 || isNaN(data13)){
validate23.errors = [{instancePath:instancePath+"/logit_bias/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minimum",message:"must be >= -100"}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/logit_bias/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",message:"must be number"}];
return false;
}
}
var valid4 = _errs33 === errors;
if(!valid4){
break;
}
}
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.logprobs !== undefined){
let data14 = data.logprobs;
const _errs35 = errors;
if(((typeof data14 !== "boolean") && (!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))))) && (data14 !== null)){
validate23.errors = [{instancePath:instancePath+"/logprobs",keyword:"type",message:"must be boolean,integer,null"}];
return false;
}
if(errors === _errs35){
if(typeof data14 == "number"){
if(data14 > 20 || isNaN(data14)){
validate23.errors = [{instancePath:instancePath+"/logprobs",keyword:"maximum",message:"must be <= 20"}];
return false;
}
else {
if(data14 < 0 || isNaN(data14)){
validate23.errors = [{instancePath:instancePath+"/logprobs",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.top_logprobs !== undefined){
let data15 = data.top_logprobs;
const _errs37 = errors;
if((!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))) && (data15 !== null)){
validate23.errors = [{instancePath:instancePath+"/top_logprobs",keyword:"type",message:"must be integer,null"}];
return false;
}
if(errors === _errs37){
if(typeof data15 == "number"){
if(data15 > 20 || isNaN(data15)){
validate23.errors = [{instancePath:instancePath+"/top_logprobs",keyword:"maximum",message:"must be <= 20"}];
return false;
}
else {
if(data15 < 0 || isNaN(data15)){
validate23.errors = [{instancePath:instancePath+"/top_logprobs",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seed !== undefined){
let data16 = data.seed;
const _errs39 = errors;
if((!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))) && (data16 !== null)){
validate23.errors = [{instancePath:instancePath+"/seed",keyword:"type",message:"must be integer,null"}];
return false;
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.random_seed !== undefined){
let data17 = data.random_seed;
const _errs41 = errors;
if((!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))) && (data17 !== null)){
validate23.errors = [{instancePath:instancePath+"/random_seed",keyword:"type",message:"must be integer,null"}];
return false;
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.top_k !== undefined){
let data18 = data.top_k;
const _errs43 = errors;
if((!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))) && (data18 !== null)){
validate23.errors = [{instancePath:instancePath+"/top_k",keyword:"type",message:"must be integer,null"}];
return false;
}
if(errors === _errs43){
if(typeof data18 == "number"){
if(data18 < -1 || isNaN(data18)){
validate23.errors = [{instancePath:instancePath+"/top_k",keyword:"minimum",message:"must be >= -1"}];
return false;
}
}
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.min_p !== undefined){
let data19 = data.min_p;
const _errs45 = errors;
if((!(typeof data19 == "number")) && (data19 !== null)){
validate23.errors = [{instancePath:instancePath+"/min_p",keyword:"type",message:"must be number,null"}];
return false;
}
if(errors === _errs45){
if(typeof data19 == "number"){
if(data19 > 1 || isNaN(data19)){
validate23.errors = [{instancePath:instancePath+"/min_p",keyword:"maximum",message:"must be <= 1"}];
return false;
}
else {
if(data19 < 0 || isNaN(data19)){
validate23.errors = [{instancePath:instancePath+"/min_p",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.top_a !== undefined){
let data20 = data.top_a;
const _errs47 = errors;
if((!(typeof data20 == "number")) && (data20 !== null)){
validate23.errors = [{instancePath:instancePath+"/top_a",keyword:"type",message:"must be number,null"}];
return false;
}
if(errors === _errs47){
if(typeof data20 == "number"){
if(data20 > 1 || isNaN(data20)){
validate23.errors = [{instancePath:instancePath+"/top_a",keyword:"maximum",message:"must be <= 1"}];
return false;
}
else {
if(data20 < 0 || isNaN(data20)){
validate23.errors = [{instancePath:instancePath+"/top_a",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.typical_p !== undefined){
let data21 = data.typical_p;
const _errs49 = errors;
if((!(typeof data21 == "number")) && (data21 !== null)){
validate23.errors = [{instancePath:instancePath+"/typical_p",keyword:"type",message:"must be number,null"}];
return false;
}
if(errors === _errs49){
if(typeof data21 == "number"){
if(data21 > 1 || isNaN(data21)){
validate23.errors = [{instancePath:instancePath+"/typical_p",keyword:"maximum",message:"must be <= 1"}];
return false;
}
else {
if(data21 < 0 || isNaN(data21)){
validate23.errors = [{instancePath:instancePath+"/typical_p",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.repetition_penalty !== undefined){
let data22 = data.repetition_penalty;
const _errs51 = errors;
if((!(typeof data22 == "number")) && (data22 !== null)){
validate23.errors = [{instancePath:instancePath+"/repetition_penalty",keyword:"type",message:"must be number,null"}];
return false;
}
if(errors === _errs51){
if(typeof data22 == "number"){
if(data22 < 0 || isNaN(data22)){
validate23.errors = [{instancePath:instancePath+"/repetition_penalty",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.repeat_penalty !== undefined){
let data23 = data.repeat_penalty;
const _errs53 = errors;
if((!(typeof data23 == "number")) && (data23 !== null)){
validate23.errors = [{instancePath:instancePath+"/repeat_penalty",keyword:"type",message:"must be number,null"}];
return false;
}
if(errors === _errs53){
if(typeof data23 == "number"){
if(data23 < 0 || isNaN(data23)){
validate23.errors = [{instancePath:instancePath+"/repeat_penalty",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.length_penalty !== undefined){
let data24 = data.length_penalty;
const _errs55 = errors;
if((!(typeof data24 == "number")) && (data24 !== null)){
validate23.errors = [{instancePath:instancePath+"/length_penalty",keyword:"type",message:"must be number,null"}];
return false;
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.best_of !== undefined){
let data25 = data.best_of;
const _errs57 = errors;
if((!((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25)))) && (data25 !== null)){
validate23.errors = [{instancePath:instancePath+"/best_of",keyword:"type",message:"must be integer,null"}];
return false;
}
if(errors === _errs57){
if(typeof data25 == "number"){
if(data25 < 1 || isNaN(data25)){
validate23.errors = [{instancePath:instancePath+"/best_of",keyword:"minimum",message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs57 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.do_sample !== undefined){
let data26 = data.do_sample;
const _errs59 = errors;
if((typeof data26 !== "boolean") && (data26 !== null)){
validate23.errors = [{instancePath:instancePath+"/do_sample",keyword:"type",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs59 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.min_tokens !== undefined){
let data27 = data.min_tokens;
const _errs61 = errors;
if((!((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27)))) && (data27 !== null)){
validate23.errors = [{instancePath:instancePath+"/min_tokens",keyword:"type",message:"must be integer,null"}];
return false;
}
if(errors === _errs61){
if(typeof data27 == "number"){
if(data27 < 0 || isNaN(data27)){
validate23.errors = [{instancePath:instancePath+"/min_tokens",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs61 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.min_completion_tokens !== undefined){
let data28 = data.min_completion_tokens;
const _errs63 = errors;
if((!((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28)))) && (data28 !== null)){
validate23.errors = [{instancePath:instancePath+"/min_completion_tokens",keyword:"type",message:"must be integer,null"}];
return false;
}
if(errors === _errs63){
if(typeof data28 == "number"){
if(data28 < 0 || isNaN(data28)){
validate23.errors = [{instancePath:instancePath+"/min_completion_tokens",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs63 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ignore_eos !== undefined){
let data29 = data.ignore_eos;
const _errs65 = errors;
if((typeof data29 !== "boolean") && (data29 !== null)){
validate23.errors = [{instancePath:instancePath+"/ignore_eos",keyword:"type",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs65 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stop_token_ids !== undefined){
let data30 = data.stop_token_ids;
const _errs67 = errors;
if((!(Array.isArray(data30))) && (data30 !== null)){
validate23.errors = [{instancePath:instancePath+"/stop_token_ids",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs67){
if(Array.isArray(data30)){
var valid5 = true;
const len2 = data30.length;
for(let i2=0; i2<len2; i2++){
let data31 = data30[i2];
const _errs69 = errors;
if(!((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31)))){
validate23.errors = [{instancePath:instancePath+"/stop_token_ids/" + i2,keyword:"type",message:"must be integer"}];
return false;
}
var valid5 = _errs69 === errors;
if(!valid5){
break;
}
}
}
}
var valid0 = _errs67 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.include_stop_str_in_output !== undefined){
let data32 = data.include_stop_str_in_output;
const _errs71 = errors;
if((typeof data32 !== "boolean") && (data32 !== null)){
validate23.errors = [{instancePath:instancePath+"/include_stop_str_in_output",keyword:"type",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs71 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.skip_special_tokens !== undefined){
let data33 = data.skip_special_tokens;
const _errs73 = errors;
if((typeof data33 !== "boolean") && (data33 !== null)){
validate23.errors = [{instancePath:instancePath+"/skip_special_tokens",keyword:"type",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs73 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bad_words !== undefined){
let data34 = data.bad_words;
const _errs75 = errors;
if((!(Array.isArray(data34))) && (data34 !== null)){
validate23.errors = [{instancePath:instancePath+"/bad_words",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs75){
if(Array.isArray(data34)){
var valid6 = true;
const len3 = data34.length;
for(let i3=0; i3<len3; i3++){
const _errs77 = errors;
if(typeof data34[i3] !== "string"){
validate23.errors = [{instancePath:instancePath+"/bad_words/" + i3,keyword:"type",message:"must be string"}];
return false;
}
var valid6 = _errs77 === errors;
if(!valid6){
break;
}
}
}
}
var valid0 = _errs75 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allowed_token_ids !== undefined){
let data36 = data.allowed_token_ids;
const _errs79 = errors;
if((!(Array.isArray(data36))) && (data36 !== null)){
validate23.errors = [{instancePath:instancePath+"/allowed_token_ids",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs79){
if(Array.isArray(data36)){
var valid7 = true;
const len4 = data36.length;
for(let i4=0; i4<len4; i4++){
let data37 = data36[i4];
const _errs81 = errors;
if(!((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37)))){
validate23.errors = [{instancePath:instancePath+"/allowed_token_ids/" + i4,keyword:"type",message:"must be integer"}];
return false;
}
var valid7 = _errs81 === errors;
if(!valid7){
break;
}
}
}
}
var valid0 = _errs79 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.echo !== undefined){
let data38 = data.echo;
const _errs83 = errors;
if((typeof data38 !== "boolean") && (data38 !== null)){
validate23.errors = [{instancePath:instancePath+"/echo",keyword:"type",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs83 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.truncate_prompt_tokens !== undefined){
let data39 = data.truncate_prompt_tokens;
const _errs85 = errors;
if((!((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39)))) && (data39 !== null)){
validate23.errors = [{instancePath:instancePath+"/truncate_prompt_tokens",keyword:"type",message:"must be integer,null"}];
return false;
}
var valid0 = _errs85 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.context_length_exceeded_behavior !== undefined){
let data40 = data.context_length_exceeded_behavior;
const _errs87 = errors;
if(!(((data40 === "truncate") || (data40 === "error")) || (data40 === null))){
validate23.errors = [{instancePath:instancePath+"/context_length_exceeded_behavior",keyword:"enum",params:{allowedValues: ["truncate","error",null]}}];
return false;
}
var valid0 = _errs87 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stream !== undefined){
let data41 = data.stream;
const _errs88 = errors;
if((typeof data41 !== "boolean") && (data41 !== null)){
validate23.errors = [{instancePath:instancePath+"/stream",keyword:"type",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs88 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stream_options !== undefined){
let data42 = data.stream_options;
const _errs90 = errors;
const _errs91 = errors;
let valid8 = false;
const _errs92 = errors;
if(!(validate158(data42, instancePath === undefined ? undefined : instancePath+"/stream_options"))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
var _valid1 = _errs92 === errors;
valid8 = valid8 || _valid1;
if(!valid8){
const _errs93 = errors;
if(data42 !== null){
const err5 = {instancePath:instancePath+"/stream_options",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid1 = _errs93 === errors;
valid8 = valid8 || _valid1;
}
if(!valid8){
const err6 = {instancePath:instancePath+"/stream_options",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs91;
if(vErrors !== null){
if(_errs91){
vErrors.length = _errs91;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs90 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tools !== undefined){
let data43 = data.tools;
const _errs95 = errors;
if((!(Array.isArray(data43))) && (data43 !== null)){
validate23.errors = [{instancePath:instancePath+"/tools",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs95){
if(Array.isArray(data43)){
var valid9 = true;
const len5 = data43.length;
for(let i5=0; i5<len5; i5++){
const _errs97 = errors;
if(!(validate160(data43[i5], instancePath === undefined ? undefined : instancePath+"/tools/" + i5))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
var valid9 = _errs97 === errors;
if(!valid9){
break;
}
}
}
}
var valid0 = _errs95 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool_choice !== undefined){
let data45 = data.tool_choice;
const _errs98 = errors;
const _errs99 = errors;
let valid10 = false;
const _errs100 = errors;
if(!((((data45 === "none") || (data45 === "auto")) || (data45 === "required")) || (data45 === "any"))){
const err7 = {instancePath:instancePath+"/tool_choice",keyword:"enum",params:{allowedValues: ["none","auto","required","any"]}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid2 = _errs100 === errors;
valid10 = valid10 || _valid2;
if(!valid10){
const _errs101 = errors;
if(!(validate178(data45, instancePath === undefined ? undefined : instancePath+"/tool_choice"))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
var _valid2 = _errs101 === errors;
valid10 = valid10 || _valid2;
if(!valid10){
const _errs102 = errors;
if(data45 !== null){
const err8 = {instancePath:instancePath+"/tool_choice",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid2 = _errs102 === errors;
valid10 = valid10 || _valid2;
}
}
if(!valid10){
const err9 = {instancePath:instancePath+"/tool_choice",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs99;
if(vErrors !== null){
if(_errs99){
vErrors.length = _errs99;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs98 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parallel_tool_calls !== undefined){
let data46 = data.parallel_tool_calls;
const _errs104 = errors;
if((typeof data46 !== "boolean") && (data46 !== null)){
validate23.errors = [{instancePath:instancePath+"/parallel_tool_calls",keyword:"type",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs104 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.functions !== undefined){
let data47 = data.functions;
const _errs106 = errors;
if((!(Array.isArray(data47))) && (data47 !== null)){
validate23.errors = [{instancePath:instancePath+"/functions",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs106){
if(Array.isArray(data47)){
var valid11 = true;
const len6 = data47.length;
for(let i6=0; i6<len6; i6++){
const _errs108 = errors;
if(!(validate162(data47[i6], instancePath === undefined ? undefined : instancePath+"/functions/" + i6))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
errors = vErrors.length;
}
var valid11 = _errs108 === errors;
if(!valid11){
break;
}
}
}
}
var valid0 = _errs106 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.function_call !== undefined){
let data49 = data.function_call;
const _errs109 = errors;
const _errs110 = errors;
let valid12 = false;
const _errs111 = errors;
if(!((data49 === "none") || (data49 === "auto"))){
const err10 = {instancePath:instancePath+"/function_call",keyword:"enum",params:{allowedValues: ["none","auto"]}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid3 = _errs111 === errors;
valid12 = valid12 || _valid3;
if(!valid12){
const _errs112 = errors;
if(!(validate194(data49, instancePath === undefined ? undefined : instancePath+"/function_call"))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
var _valid3 = _errs112 === errors;
valid12 = valid12 || _valid3;
if(!valid12){
const _errs113 = errors;
if(data49 !== null){
const err11 = {instancePath:instancePath+"/function_call",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid3 = _errs113 === errors;
valid12 = valid12 || _valid3;
}
}
if(!valid12){
const err12 = {instancePath:instancePath+"/function_call",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs110;
if(vErrors !== null){
if(_errs110){
vErrors.length = _errs110;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs109 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool_stream !== undefined){
let data50 = data.tool_stream;
const _errs115 = errors;
if((typeof data50 !== "boolean") && (data50 !== null)){
validate23.errors = [{instancePath:instancePath+"/tool_stream",keyword:"type",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs115 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.disable_tool_validation !== undefined){
let data51 = data.disable_tool_validation;
const _errs117 = errors;
if((typeof data51 !== "boolean") && (data51 !== null)){
validate23.errors = [{instancePath:instancePath+"/disable_tool_validation",keyword:"type",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs117 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.response_format !== undefined){
let data52 = data.response_format;
const _errs119 = errors;
const _errs120 = errors;
let valid13 = false;
const _errs121 = errors;
if(!(validate196(data52, instancePath === undefined ? undefined : instancePath+"/response_format"))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
var _valid4 = _errs121 === errors;
valid13 = valid13 || _valid4;
if(!valid13){
const _errs122 = errors;
if(data52 !== null){
const err13 = {instancePath:instancePath+"/response_format",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid4 = _errs122 === errors;
valid13 = valid13 || _valid4;
}
if(!valid13){
const err14 = {instancePath:instancePath+"/response_format",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs120;
if(vErrors !== null){
if(_errs120){
vErrors.length = _errs120;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs119 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verbosity !== undefined){
let data53 = data.verbosity;
const _errs124 = errors;
if(!((((data53 === "low") || (data53 === "medium")) || (data53 === "high")) || (data53 === null))){
validate23.errors = [{instancePath:instancePath+"/verbosity",keyword:"enum",params:{allowedValues: ["low","medium","high",null]}}];
return false;
}
var valid0 = _errs124 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.modalities !== undefined){
let data54 = data.modalities;
const _errs125 = errors;
if((!(Array.isArray(data54))) && (data54 !== null)){
validate23.errors = [{instancePath:instancePath+"/modalities",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs125){
if(Array.isArray(data54)){
var valid14 = true;
const len7 = data54.length;
for(let i7=0; i7<len7; i7++){
let data55 = data54[i7];
const _errs127 = errors;
if(!(((data55 === "text") || (data55 === "audio")) || (data55 === "image"))){
validate23.errors = [{instancePath:instancePath+"/modalities/" + i7,keyword:"enum",params:{allowedValues: ["text","audio","image"]}}];
return false;
}
var valid14 = _errs127 === errors;
if(!valid14){
break;
}
}
}
}
var valid0 = _errs125 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.audio !== undefined){
let data56 = data.audio;
const _errs128 = errors;
const _errs129 = errors;
let valid15 = false;
const _errs130 = errors;
if(!(validate206(data56, instancePath === undefined ? undefined : instancePath+"/audio"))){
vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
errors = vErrors.length;
}
var _valid5 = _errs130 === errors;
valid15 = valid15 || _valid5;
if(!valid15){
const _errs131 = errors;
if(data56 !== null){
const err15 = {instancePath:instancePath+"/audio",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid5 = _errs131 === errors;
valid15 = valid15 || _valid5;
}
if(!valid15){
const err16 = {instancePath:instancePath+"/audio",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs129;
if(vErrors !== null){
if(_errs129){
vErrors.length = _errs129;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs128 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.image_config !== undefined){
let data57 = data.image_config;
const _errs133 = errors;
if((!(data57 && typeof data57 == "object" && !Array.isArray(data57))) && (data57 !== null)){
validate23.errors = [{instancePath:instancePath+"/image_config",keyword:"type",message:"must be object,null"}];
return false;
}
var valid0 = _errs133 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prediction !== undefined){
let data58 = data.prediction;
const _errs136 = errors;
const _errs137 = errors;
let valid16 = false;
const _errs138 = errors;
if(!(validate210(data58, instancePath === undefined ? undefined : instancePath+"/prediction"))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
var _valid6 = _errs138 === errors;
valid16 = valid16 || _valid6;
if(!valid16){
const _errs139 = errors;
if(data58 !== null){
const err17 = {instancePath:instancePath+"/prediction",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid6 = _errs139 === errors;
valid16 = valid16 || _valid6;
}
if(!valid16){
const err18 = {instancePath:instancePath+"/prediction",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs137;
if(vErrors !== null){
if(_errs137){
vErrors.length = _errs137;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs136 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.guided_json !== undefined){
let data59 = data.guided_json;
const _errs141 = errors;
if(((!(data59 && typeof data59 == "object" && !Array.isArray(data59))) && (typeof data59 !== "string")) && (data59 !== null)){
validate23.errors = [{instancePath:instancePath+"/guided_json",keyword:"type",message:"must be object,string,null"}];
return false;
}
var valid0 = _errs141 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.guided_regex !== undefined){
let data60 = data.guided_regex;
const _errs144 = errors;
if((typeof data60 !== "string") && (data60 !== null)){
validate23.errors = [{instancePath:instancePath+"/guided_regex",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs144 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.guided_choice !== undefined){
let data61 = data.guided_choice;
const _errs146 = errors;
if((!(Array.isArray(data61))) && (data61 !== null)){
validate23.errors = [{instancePath:instancePath+"/guided_choice",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs146){
if(Array.isArray(data61)){
var valid17 = true;
const len8 = data61.length;
for(let i8=0; i8<len8; i8++){
let data62 = data61[i8];
const _errs148 = errors;
if(errors === _errs148){
if(typeof data62 === "string"){
if(func2(data62) < 1){
validate23.errors = [{instancePath:instancePath+"/guided_choice/" + i8,keyword:"minLength",message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/guided_choice/" + i8,keyword:"type",message:"must be string"}];
return false;
}
}
var valid17 = _errs148 === errors;
if(!valid17){
break;
}
}
}
}
var valid0 = _errs146 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.guided_grammar !== undefined){
let data63 = data.guided_grammar;
const _errs150 = errors;
if((typeof data63 !== "string") && (data63 !== null)){
validate23.errors = [{instancePath:instancePath+"/guided_grammar",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs150 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.structured_outputs !== undefined){
let data64 = data.structured_outputs;
const _errs152 = errors;
const _errs153 = errors;
let valid18 = false;
const _errs154 = errors;
if(!(validate213(data64, instancePath === undefined ? undefined : instancePath+"/structured_outputs"))){
vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
errors = vErrors.length;
}
var _valid7 = _errs154 === errors;
valid18 = valid18 || _valid7;
if(!valid18){
const _errs155 = errors;
if(data64 !== null){
const err19 = {instancePath:instancePath+"/structured_outputs",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid7 = _errs155 === errors;
valid18 = valid18 || _valid7;
}
if(!valid18){
const err20 = {instancePath:instancePath+"/structured_outputs",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs153;
if(vErrors !== null){
if(_errs153){
vErrors.length = _errs153;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs152 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.regex !== undefined){
let data65 = data.regex;
const _errs157 = errors;
if((typeof data65 !== "string") && (data65 !== null)){
validate23.errors = [{instancePath:instancePath+"/regex",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs157 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ebnf !== undefined){
let data66 = data.ebnf;
const _errs159 = errors;
if((typeof data66 !== "string") && (data66 !== null)){
validate23.errors = [{instancePath:instancePath+"/ebnf",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs159 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.grammar !== undefined){
let data67 = data.grammar;
const _errs161 = errors;
if((typeof data67 !== "string") && (data67 !== null)){
validate23.errors = [{instancePath:instancePath+"/grammar",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs161 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reasoning_effort !== undefined){
let data68 = data.reasoning_effort;
const _errs163 = errors;
if(!(((((((((data68 === "none") || (data68 === "minimal")) || (data68 === "low")) || (data68 === "medium")) || (data68 === "high")) || (data68 === "xhigh")) || (data68 === "max")) || (data68 === "default")) || (data68 === null))){
validate23.errors = [{instancePath:instancePath+"/reasoning_effort",keyword:"enum",params:{allowedValues: ["none","minimal","low","medium","high","xhigh","max","default",null]}}];
return false;
}
var valid0 = _errs163 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.thinking !== undefined){
let data69 = data.thinking;
const _errs164 = errors;
const _errs165 = errors;
let valid19 = false;
const _errs166 = errors;
if(!(validate215(data69, instancePath === undefined ? undefined : instancePath+"/thinking"))){
vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
errors = vErrors.length;
}
var _valid8 = _errs166 === errors;
valid19 = valid19 || _valid8;
if(!valid19){
const _errs167 = errors;
if(data69 !== null){
const err21 = {instancePath:instancePath+"/thinking",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid8 = _errs167 === errors;
valid19 = valid19 || _valid8;
}
if(!valid19){
const err22 = {instancePath:instancePath+"/thinking",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs165;
if(vErrors !== null){
if(_errs165){
vErrors.length = _errs165;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs164 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reasoning !== undefined){
let data70 = data.reasoning;
const _errs169 = errors;
const _errs170 = errors;
let valid20 = false;
const _errs171 = errors;
if(!(validate217(data70, instancePath === undefined ? undefined : instancePath+"/reasoning"))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
var _valid9 = _errs171 === errors;
valid20 = valid20 || _valid9;
if(!valid20){
const _errs172 = errors;
if(data70 !== null){
const err23 = {instancePath:instancePath+"/reasoning",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid9 = _errs172 === errors;
valid20 = valid20 || _valid9;
}
if(!valid20){
const err24 = {instancePath:instancePath+"/reasoning",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs170;
if(vErrors !== null){
if(_errs170){
vErrors.length = _errs170;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs169 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enable_thinking !== undefined){
let data71 = data.enable_thinking;
const _errs174 = errors;
if((typeof data71 !== "boolean") && (data71 !== null)){
validate23.errors = [{instancePath:instancePath+"/enable_thinking",keyword:"type",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs174 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.thinking_budget !== undefined){
let data72 = data.thinking_budget;
const _errs176 = errors;
if((!((typeof data72 == "number") && (!(data72 % 1) && !isNaN(data72)))) && (data72 !== null)){
validate23.errors = [{instancePath:instancePath+"/thinking_budget",keyword:"type",message:"must be integer,null"}];
return false;
}
if(errors === _errs176){
if(typeof data72 == "number"){
if(data72 < 0 || isNaN(data72)){
validate23.errors = [{instancePath:instancePath+"/thinking_budget",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs176 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.thinking_token_budget !== undefined){
let data73 = data.thinking_token_budget;
const _errs178 = errors;
if((!((typeof data73 == "number") && (!(data73 % 1) && !isNaN(data73)))) && (data73 !== null)){
validate23.errors = [{instancePath:instancePath+"/thinking_token_budget",keyword:"type",message:"must be integer,null"}];
return false;
}
if(errors === _errs178){
if(typeof data73 == "number"){
if(data73 < 0 || isNaN(data73)){
validate23.errors = [{instancePath:instancePath+"/thinking_token_budget",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs178 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.preserve_thinking !== undefined){
let data74 = data.preserve_thinking;
const _errs180 = errors;
if((typeof data74 !== "boolean") && (data74 !== null)){
validate23.errors = [{instancePath:instancePath+"/preserve_thinking",keyword:"type",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs180 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chat_template_kwargs !== undefined){
let data75 = data.chat_template_kwargs;
const _errs182 = errors;
const _errs183 = errors;
let valid21 = false;
const _errs184 = errors;
if(!(validate219(data75, instancePath === undefined ? undefined : instancePath+"/chat_template_kwargs"))){
vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
errors = vErrors.length;
}
var _valid10 = _errs184 === errors;
valid21 = valid21 || _valid10;
if(!valid21){
const _errs185 = errors;
if(data75 !== null){
const err25 = {instancePath:instancePath+"/chat_template_kwargs",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid10 = _errs185 === errors;
valid21 = valid21 || _valid10;
}
if(!valid21){
const err26 = {instancePath:instancePath+"/chat_template_kwargs",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs183;
if(vErrors !== null){
if(_errs183){
vErrors.length = _errs183;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs182 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chat_template_args !== undefined){
let data76 = data.chat_template_args;
const _errs187 = errors;
const _errs188 = errors;
let valid22 = false;
const _errs189 = errors;
if(!(validate219(data76, instancePath === undefined ? undefined : instancePath+"/chat_template_args"))){
vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
errors = vErrors.length;
}
var _valid11 = _errs189 === errors;
valid22 = valid22 || _valid11;
if(!valid22){
const _errs190 = errors;
if(data76 !== null){
const err27 = {instancePath:instancePath+"/chat_template_args",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid11 = _errs190 === errors;
valid22 = valid22 || _valid11;
}
if(!valid22){
const err28 = {instancePath:instancePath+"/chat_template_args",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs188;
if(vErrors !== null){
if(_errs188){
vErrors.length = _errs188;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs187 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.include_reasoning !== undefined){
let data77 = data.include_reasoning;
const _errs192 = errors;
if((typeof data77 !== "boolean") && (data77 !== null)){
validate23.errors = [{instancePath:instancePath+"/include_reasoning",keyword:"type",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs192 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reasoning_format !== undefined){
let data78 = data.reasoning_format;
const _errs194 = errors;
if(!((((((((data78 === "parsed") || (data78 === "raw")) || (data78 === "hidden")) || (data78 === "none")) || (data78 === "auto")) || (data78 === "text_parsed")) || (data78 === "deepseek")) || (data78 === null))){
validate23.errors = [{instancePath:instancePath+"/reasoning_format",keyword:"enum",params:{allowedValues: ["parsed","raw","hidden","none","auto","text_parsed","deepseek",null]}}];
return false;
}
var valid0 = _errs194 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reasoning_split !== undefined){
let data79 = data.reasoning_split;
const _errs195 = errors;
if((typeof data79 !== "boolean") && (data79 !== null)){
validate23.errors = [{instancePath:instancePath+"/reasoning_split",keyword:"type",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs195 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.separate_reasoning !== undefined){
let data80 = data.separate_reasoning;
const _errs197 = errors;
if((typeof data80 !== "boolean") && (data80 !== null)){
validate23.errors = [{instancePath:instancePath+"/separate_reasoning",keyword:"type",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs197 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reasoning_history !== undefined){
let data81 = data.reasoning_history;
const _errs199 = errors;
if(!((((data81 === "disabled") || (data81 === "interleaved")) || (data81 === "preserved")) || (data81 === null))){
validate23.errors = [{instancePath:instancePath+"/reasoning_history",keyword:"enum",params:{allowedValues: ["disabled","interleaved","preserved",null]}}];
return false;
}
var valid0 = _errs199 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.disable_reasoning !== undefined){
let data82 = data.disable_reasoning;
const _errs200 = errors;
if((typeof data82 !== "boolean") && (data82 !== null)){
validate23.errors = [{instancePath:instancePath+"/disable_reasoning",keyword:"type",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs200 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clear_thinking !== undefined){
let data83 = data.clear_thinking;
const _errs202 = errors;
if((typeof data83 !== "boolean") && (data83 !== null)){
validate23.errors = [{instancePath:instancePath+"/clear_thinking",keyword:"type",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs202 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prompt_mode !== undefined){
let data84 = data.prompt_mode;
const _errs204 = errors;
if(!((data84 === "reasoning") || (data84 === null))){
validate23.errors = [{instancePath:instancePath+"/prompt_mode",keyword:"enum",params:{allowedValues: ["reasoning",null]}}];
return false;
}
var valid0 = _errs204 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.web_search_options !== undefined){
let data85 = data.web_search_options;
const _errs205 = errors;
const _errs206 = errors;
let valid23 = false;
const _errs207 = errors;
if(!(validate222(data85, instancePath === undefined ? undefined : instancePath+"/web_search_options"))){
vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
errors = vErrors.length;
}
var _valid12 = _errs207 === errors;
valid23 = valid23 || _valid12;
if(!valid23){
const _errs208 = errors;
if(data85 !== null){
const err29 = {instancePath:instancePath+"/web_search_options",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid12 = _errs208 === errors;
valid23 = valid23 || _valid12;
}
if(!valid23){
const err30 = {instancePath:instancePath+"/web_search_options",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs206;
if(vErrors !== null){
if(_errs206){
vErrors.length = _errs206;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs205 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enable_search !== undefined){
let data86 = data.enable_search;
const _errs210 = errors;
if((typeof data86 !== "boolean") && (data86 !== null)){
validate23.errors = [{instancePath:instancePath+"/enable_search",keyword:"type",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs210 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.search_options !== undefined){
let data87 = data.search_options;
const _errs212 = errors;
if((!(data87 && typeof data87 == "object" && !Array.isArray(data87))) && (data87 !== null)){
validate23.errors = [{instancePath:instancePath+"/search_options",keyword:"type",message:"must be object,null"}];
return false;
}
var valid0 = _errs212 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.search_settings !== undefined){
let data88 = data.search_settings;
const _errs215 = errors;
if((!(data88 && typeof data88 == "object" && !Array.isArray(data88))) && (data88 !== null)){
validate23.errors = [{instancePath:instancePath+"/search_settings",keyword:"type",message:"must be object,null"}];
return false;
}
var valid0 = _errs215 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.search_mode !== undefined){
let data89 = data.search_mode;
const _errs218 = errors;
if(!((((data89 === "web") || (data89 === "academic")) || (data89 === "sec")) || (data89 === null))){
validate23.errors = [{instancePath:instancePath+"/search_mode",keyword:"enum",params:{allowedValues: ["web","academic","sec",null]}}];
return false;
}
var valid0 = _errs218 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.search_domain_filter !== undefined){
let data90 = data.search_domain_filter;
const _errs219 = errors;
if((!(Array.isArray(data90))) && (data90 !== null)){
validate23.errors = [{instancePath:instancePath+"/search_domain_filter",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs219){
if(Array.isArray(data90)){
var valid24 = true;
const len9 = data90.length;
for(let i9=0; i9<len9; i9++){
const _errs221 = errors;
if(typeof data90[i9] !== "string"){
validate23.errors = [{instancePath:instancePath+"/search_domain_filter/" + i9,keyword:"type",message:"must be string"}];
return false;
}
var valid24 = _errs221 === errors;
if(!valid24){
break;
}
}
}
}
var valid0 = _errs219 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.search_language_filter !== undefined){
let data92 = data.search_language_filter;
const _errs223 = errors;
if((!(Array.isArray(data92))) && (data92 !== null)){
validate23.errors = [{instancePath:instancePath+"/search_language_filter",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs223){
if(Array.isArray(data92)){
var valid25 = true;
const len10 = data92.length;
for(let i10=0; i10<len10; i10++){
const _errs225 = errors;
if(typeof data92[i10] !== "string"){
validate23.errors = [{instancePath:instancePath+"/search_language_filter/" + i10,keyword:"type",message:"must be string"}];
return false;
}
var valid25 = _errs225 === errors;
if(!valid25){
break;
}
}
}
}
var valid0 = _errs223 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.search_recency_filter !== undefined){
let data94 = data.search_recency_filter;
const _errs227 = errors;
if(!((((((data94 === "hour") || (data94 === "day")) || (data94 === "week")) || (data94 === "month")) || (data94 === "year")) || (data94 === null))){
validate23.errors = [{instancePath:instancePath+"/search_recency_filter",keyword:"enum",params:{allowedValues: ["hour","day","week","month","year",null]}}];
return false;
}
var valid0 = _errs227 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.search_after_date_filter !== undefined){
let data95 = data.search_after_date_filter;
const _errs228 = errors;
if((typeof data95 !== "string") && (data95 !== null)){
validate23.errors = [{instancePath:instancePath+"/search_after_date_filter",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs228 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.search_before_date_filter !== undefined){
let data96 = data.search_before_date_filter;
const _errs230 = errors;
if((typeof data96 !== "string") && (data96 !== null)){
validate23.errors = [{instancePath:instancePath+"/search_before_date_filter",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs230 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last_updated_after_filter !== undefined){
let data97 = data.last_updated_after_filter;
const _errs232 = errors;
if((typeof data97 !== "string") && (data97 !== null)){
validate23.errors = [{instancePath:instancePath+"/last_updated_after_filter",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs232 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last_updated_before_filter !== undefined){
let data98 = data.last_updated_before_filter;
const _errs234 = errors;
if((typeof data98 !== "string") && (data98 !== null)){
validate23.errors = [{instancePath:instancePath+"/last_updated_before_filter",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs234 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.return_images !== undefined){
let data99 = data.return_images;
const _errs236 = errors;
if((typeof data99 !== "boolean") && (data99 !== null)){
validate23.errors = [{instancePath:instancePath+"/return_images",keyword:"type",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs236 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.return_related_questions !== undefined){
let data100 = data.return_related_questions;
const _errs238 = errors;
if((typeof data100 !== "boolean") && (data100 !== null)){
validate23.errors = [{instancePath:instancePath+"/return_related_questions",keyword:"type",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs238 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.image_format_filter !== undefined){
let data101 = data.image_format_filter;
const _errs240 = errors;
if((!(Array.isArray(data101))) && (data101 !== null)){
validate23.errors = [{instancePath:instancePath+"/image_format_filter",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs240){
if(Array.isArray(data101)){
var valid26 = true;
const len11 = data101.length;
for(let i11=0; i11<len11; i11++){
const _errs242 = errors;
if(typeof data101[i11] !== "string"){
validate23.errors = [{instancePath:instancePath+"/image_format_filter/" + i11,keyword:"type",message:"must be string"}];
return false;
}
var valid26 = _errs242 === errors;
if(!valid26){
break;
}
}
}
}
var valid0 = _errs240 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.image_domain_filter !== undefined){
let data103 = data.image_domain_filter;
const _errs244 = errors;
if((!(Array.isArray(data103))) && (data103 !== null)){
validate23.errors = [{instancePath:instancePath+"/image_domain_filter",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs244){
if(Array.isArray(data103)){
var valid27 = true;
const len12 = data103.length;
for(let i12=0; i12<len12; i12++){
const _errs246 = errors;
if(typeof data103[i12] !== "string"){
validate23.errors = [{instancePath:instancePath+"/image_domain_filter/" + i12,keyword:"type",message:"must be string"}];
return false;
}
var valid27 = _errs246 === errors;
if(!valid27){
break;
}
}
}
}
var valid0 = _errs244 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.disable_search !== undefined){
let data105 = data.disable_search;
const _errs248 = errors;
if((typeof data105 !== "boolean") && (data105 !== null)){
validate23.errors = [{instancePath:instancePath+"/disable_search",keyword:"type",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs248 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enable_search_classifier !== undefined){
let data106 = data.enable_search_classifier;
const _errs250 = errors;
if((typeof data106 !== "boolean") && (data106 !== null)){
validate23.errors = [{instancePath:instancePath+"/enable_search_classifier",keyword:"type",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs250 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.language_preference !== undefined){
let data107 = data.language_preference;
const _errs252 = errors;
if((typeof data107 !== "string") && (data107 !== null)){
validate23.errors = [{instancePath:instancePath+"/language_preference",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs252 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stream_mode !== undefined){
let data108 = data.stream_mode;
const _errs254 = errors;
if(!(((data108 === "full") || (data108 === "concise")) || (data108 === null))){
validate23.errors = [{instancePath:instancePath+"/stream_mode",keyword:"enum",params:{allowedValues: ["full","concise",null]}}];
return false;
}
var valid0 = _errs254 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.citation_options !== undefined){
let data109 = data.citation_options;
const _errs255 = errors;
if(((typeof data109 !== "string") && (!(data109 && typeof data109 == "object" && !Array.isArray(data109)))) && (data109 !== null)){
validate23.errors = [{instancePath:instancePath+"/citation_options",keyword:"type",message:"must be string,object,null"}];
return false;
}
var valid0 = _errs255 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.documents !== undefined){
let data110 = data.documents;
const _errs258 = errors;
if((!(Array.isArray(data110))) && (data110 !== null)){
validate23.errors = [{instancePath:instancePath+"/documents",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs258){
if(Array.isArray(data110)){
var valid28 = true;
const len13 = data110.length;
for(let i13=0; i13<len13; i13++){
let data111 = data110[i13];
const _errs260 = errors;
if(errors === _errs260){
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
}
else {
validate23.errors = [{instancePath:instancePath+"/documents/" + i13,keyword:"type",message:"must be object"}];
return false;
}
}
var valid28 = _errs260 === errors;
if(!valid28){
break;
}
}
}
}
var valid0 = _errs258 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.document_image_limit !== undefined){
let data112 = data.document_image_limit;
const _errs263 = errors;
if((!((typeof data112 == "number") && (!(data112 % 1) && !isNaN(data112)))) && (data112 !== null)){
validate23.errors = [{instancePath:instancePath+"/document_image_limit",keyword:"type",message:"must be integer,null"}];
return false;
}
if(errors === _errs263){
if(typeof data112 == "number"){
if(data112 < 0 || isNaN(data112)){
validate23.errors = [{instancePath:instancePath+"/document_image_limit",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs263 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.document_page_limit !== undefined){
let data113 = data.document_page_limit;
const _errs265 = errors;
if((!((typeof data113 == "number") && (!(data113 % 1) && !isNaN(data113)))) && (data113 !== null)){
validate23.errors = [{instancePath:instancePath+"/document_page_limit",keyword:"type",message:"must be integer,null"}];
return false;
}
if(errors === _errs265){
if(typeof data113 == "number"){
if(data113 < 0 || isNaN(data113)){
validate23.errors = [{instancePath:instancePath+"/document_page_limit",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs265 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data_sources !== undefined){
let data114 = data.data_sources;
const _errs267 = errors;
if((!(Array.isArray(data114))) && (data114 !== null)){
validate23.errors = [{instancePath:instancePath+"/data_sources",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs267){
if(Array.isArray(data114)){
var valid29 = true;
const len14 = data114.length;
for(let i14=0; i14<len14; i14++){
let data115 = data114[i14];
const _errs269 = errors;
if(errors === _errs269){
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
}
else {
validate23.errors = [{instancePath:instancePath+"/data_sources/" + i14,keyword:"type",message:"must be object"}];
return false;
}
}
var valid29 = _errs269 === errors;
if(!valid29){
break;
}
}
}
}
var valid0 = _errs267 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.service_tier !== undefined){
let data116 = data.service_tier;
const _errs272 = errors;
if(!((((((((((data116 === "auto") || (data116 === "default")) || (data116 === "flex")) || (data116 === "scale")) || (data116 === "priority")) || (data116 === "fast")) || (data116 === "on_demand")) || (data116 === "performance")) || (data116 === "standard_only")) || (data116 === null))){
validate23.errors = [{instancePath:instancePath+"/service_tier",keyword:"enum",params:{allowedValues: ["auto","default","flex","scale","priority","fast","on_demand","performance","standard_only",null]}}];
return false;
}
var valid0 = _errs272 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store !== undefined){
let data117 = data.store;
const _errs273 = errors;
if((typeof data117 !== "boolean") && (data117 !== null)){
validate23.errors = [{instancePath:instancePath+"/store",keyword:"type",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs273 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined){
let data118 = data.metadata;
const _errs275 = errors;
if((!(data118 && typeof data118 == "object" && !Array.isArray(data118))) && (data118 !== null)){
validate23.errors = [{instancePath:instancePath+"/metadata",keyword:"type",message:"must be object,null"}];
return false;
}
if(errors === _errs275){
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
for(const key1 in data118){
const _errs278 = errors;
if(typeof data118[key1] !== "string"){
validate23.errors = [{instancePath:instancePath+"/metadata/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",message:"must be string"}];
return false;
}
var valid30 = _errs278 === errors;
if(!valid30){
break;
}
}
}
}
var valid0 = _errs275 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined){
let data120 = data.user;
const _errs280 = errors;
if((typeof data120 !== "string") && (data120 !== null)){
validate23.errors = [{instancePath:instancePath+"/user",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs280 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_id !== undefined){
let data121 = data.user_id;
const _errs282 = errors;
if((typeof data121 !== "string") && (data121 !== null)){
validate23.errors = [{instancePath:instancePath+"/user_id",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs282 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.safety_identifier !== undefined){
let data122 = data.safety_identifier;
const _errs284 = errors;
if((typeof data122 !== "string") && (data122 !== null)){
validate23.errors = [{instancePath:instancePath+"/safety_identifier",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs284 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prompt_cache_key !== undefined){
let data123 = data.prompt_cache_key;
const _errs286 = errors;
if((typeof data123 !== "string") && (data123 !== null)){
validate23.errors = [{instancePath:instancePath+"/prompt_cache_key",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs286 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prompt_cache_options !== undefined){
let data124 = data.prompt_cache_options;
const _errs288 = errors;
const _errs289 = errors;
let valid31 = false;
const _errs290 = errors;
if(!(validate226(data124, instancePath === undefined ? undefined : instancePath+"/prompt_cache_options"))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
var _valid13 = _errs290 === errors;
valid31 = valid31 || _valid13;
if(!valid31){
const _errs291 = errors;
if(data124 !== null){
const err31 = {instancePath:instancePath+"/prompt_cache_options",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid13 = _errs291 === errors;
valid31 = valid31 || _valid13;
}
if(!valid31){
const err32 = {instancePath:instancePath+"/prompt_cache_options",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs289;
if(vErrors !== null){
if(_errs289){
vErrors.length = _errs289;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs288 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prompt_cache_retention !== undefined){
let data125 = data.prompt_cache_retention;
const _errs293 = errors;
if(!(((data125 === "in_memory") || (data125 === "24h")) || (data125 === null))){
validate23.errors = [{instancePath:instancePath+"/prompt_cache_retention",keyword:"enum",params:{allowedValues: ["in_memory","24h",null]}}];
return false;
}
var valid0 = _errs293 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prompt_cache_isolation_key !== undefined){
let data126 = data.prompt_cache_isolation_key;
const _errs294 = errors;
if((typeof data126 !== "string") && (data126 !== null)){
validate23.errors = [{instancePath:instancePath+"/prompt_cache_isolation_key",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs294 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache_control !== undefined){
const _errs296 = errors;
if(!(validate28(data.cache_control, instancePath === undefined ? undefined : instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var valid0 = _errs296 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache_salt !== undefined){
let data128 = data.cache_salt;
const _errs297 = errors;
if((typeof data128 !== "string") && (data128 !== null)){
validate23.errors = [{instancePath:instancePath+"/cache_salt",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs297 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.moderation !== undefined){
let data129 = data.moderation;
const _errs299 = errors;
const _errs300 = errors;
let valid32 = false;
const _errs301 = errors;
if(!(validate229(data129, instancePath === undefined ? undefined : instancePath+"/moderation"))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
var _valid14 = _errs301 === errors;
valid32 = valid32 || _valid14;
if(!valid32){
const _errs302 = errors;
if(data129 !== null){
const err33 = {instancePath:instancePath+"/moderation",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid14 = _errs302 === errors;
valid32 = valid32 || _valid14;
}
if(!valid32){
const err34 = {instancePath:instancePath+"/moderation",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs300;
if(vErrors !== null){
if(_errs300){
vErrors.length = _errs300;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs299 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.safe_prompt !== undefined){
let data130 = data.safe_prompt;
const _errs304 = errors;
if((typeof data130 !== "boolean") && (data130 !== null)){
validate23.errors = [{instancePath:instancePath+"/safe_prompt",keyword:"type",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs304 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.guardrails !== undefined){
let data131 = data.guardrails;
const _errs306 = errors;
if((!(Array.isArray(data131))) && (data131 !== null)){
validate23.errors = [{instancePath:instancePath+"/guardrails",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs306){
if(Array.isArray(data131)){
var valid33 = true;
const len15 = data131.length;
for(let i15=0; i15<len15; i15++){
let data132 = data131[i15];
const _errs308 = errors;
if(errors === _errs308){
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
}
else {
validate23.errors = [{instancePath:instancePath+"/guardrails/" + i15,keyword:"type",message:"must be object"}];
return false;
}
}
var valid33 = _errs308 === errors;
if(!valid33){
break;
}
}
}
}
var valid0 = _errs306 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.priority !== undefined){
let data133 = data.priority;
const _errs311 = errors;
if((!((typeof data133 == "number") && (!(data133 % 1) && !isNaN(data133)))) && (data133 !== null)){
validate23.errors = [{instancePath:instancePath+"/priority",keyword:"type",message:"must be integer,null"}];
return false;
}
var valid0 = _errs311 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.request_id !== undefined){
let data134 = data.request_id;
const _errs313 = errors;
if((typeof data134 !== "string") && (data134 !== null)){
validate23.errors = [{instancePath:instancePath+"/request_id",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs313 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.models !== undefined){
let data135 = data.models;
const _errs315 = errors;
if((!(Array.isArray(data135))) && (data135 !== null)){
validate23.errors = [{instancePath:instancePath+"/models",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs315){
if(Array.isArray(data135)){
var valid34 = true;
const len16 = data135.length;
for(let i16=0; i16<len16; i16++){
const _errs317 = errors;
if(typeof data135[i16] !== "string"){
validate23.errors = [{instancePath:instancePath+"/models/" + i16,keyword:"type",message:"must be string"}];
return false;
}
var valid34 = _errs317 === errors;
if(!valid34){
break;
}
}
}
}
var valid0 = _errs315 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provider !== undefined){
let data137 = data.provider;
const _errs319 = errors;
if((!(data137 && typeof data137 == "object" && !Array.isArray(data137))) && (data137 !== null)){
validate23.errors = [{instancePath:instancePath+"/provider",keyword:"type",message:"must be object,null"}];
return false;
}
var valid0 = _errs319 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plugins !== undefined){
let data138 = data.plugins;
const _errs322 = errors;
if((!(Array.isArray(data138))) && (data138 !== null)){
validate23.errors = [{instancePath:instancePath+"/plugins",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs322){
if(Array.isArray(data138)){
var valid35 = true;
const len17 = data138.length;
for(let i17=0; i17<len17; i17++){
let data139 = data138[i17];
const _errs324 = errors;
if(errors === _errs324){
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
}
else {
validate23.errors = [{instancePath:instancePath+"/plugins/" + i17,keyword:"type",message:"must be object"}];
return false;
}
}
var valid35 = _errs324 === errors;
if(!valid35){
break;
}
}
}
}
var valid0 = _errs322 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.transforms !== undefined){
let data140 = data.transforms;
const _errs327 = errors;
if((!(Array.isArray(data140))) && (data140 !== null)){
validate23.errors = [{instancePath:instancePath+"/transforms",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs327){
if(Array.isArray(data140)){
var valid36 = true;
const len18 = data140.length;
for(let i18=0; i18<len18; i18++){
const _errs329 = errors;
if(typeof data140[i18] !== "string"){
validate23.errors = [{instancePath:instancePath+"/transforms/" + i18,keyword:"type",message:"must be string"}];
return false;
}
var valid36 = _errs329 === errors;
if(!valid36){
break;
}
}
}
}
var valid0 = _errs327 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.session_id !== undefined){
let data142 = data.session_id;
const _errs331 = errors;
if((typeof data142 !== "string") && (data142 !== null)){
validate23.errors = [{instancePath:instancePath+"/session_id",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs331 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.trace !== undefined){
let data143 = data.trace;
const _errs333 = errors;
if((!(data143 && typeof data143 == "object" && !Array.isArray(data143))) && (data143 !== null)){
validate23.errors = [{instancePath:instancePath+"/trace",keyword:"type",message:"must be object,null"}];
return false;
}
var valid0 = _errs333 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.debug !== undefined){
let data144 = data.debug;
const _errs336 = errors;
if((!(data144 && typeof data144 == "object" && !Array.isArray(data144))) && (data144 !== null)){
validate23.errors = [{instancePath:instancePath+"/debug",keyword:"type",message:"must be object,null"}];
return false;
}
var valid0 = _errs336 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usage !== undefined){
let data145 = data.usage;
const _errs339 = errors;
if((!(data145 && typeof data145 == "object" && !Array.isArray(data145))) && (data145 !== null)){
validate23.errors = [{instancePath:instancePath+"/usage",keyword:"type",message:"must be object,null"}];
return false;
}
if(errors === _errs339){
if(data145 && typeof data145 == "object" && !Array.isArray(data145)){
if(data145.include !== undefined){
if(typeof data145.include !== "boolean"){
validate23.errors = [{instancePath:instancePath+"/usage/include",keyword:"type",message:"must be boolean"}];
return false;
}
}
}
}
var valid0 = _errs339 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.compound_custom !== undefined){
let data147 = data.compound_custom;
const _errs343 = errors;
if((!(data147 && typeof data147 == "object" && !Array.isArray(data147))) && (data147 !== null)){
validate23.errors = [{instancePath:instancePath+"/compound_custom",keyword:"type",message:"must be object,null"}];
return false;
}
var valid0 = _errs343 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mm_processor_kwargs !== undefined){
let data148 = data.mm_processor_kwargs;
const _errs346 = errors;
if((!(data148 && typeof data148 == "object" && !Array.isArray(data148))) && (data148 !== null)){
validate23.errors = [{instancePath:instancePath+"/mm_processor_kwargs",keyword:"type",message:"must be object,null"}];
return false;
}
var valid0 = _errs346 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.add_generation_prompt !== undefined){
let data149 = data.add_generation_prompt;
const _errs349 = errors;
if((typeof data149 !== "boolean") && (data149 !== null)){
validate23.errors = [{instancePath:instancePath+"/add_generation_prompt",keyword:"type",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs349 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.continue_final_message !== undefined){
let data150 = data.continue_final_message;
const _errs351 = errors;
if((typeof data150 !== "boolean") && (data150 !== null)){
validate23.errors = [{instancePath:instancePath+"/continue_final_message",keyword:"type",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs351 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vl_high_resolution_images !== undefined){
let data151 = data.vl_high_resolution_images;
const _errs353 = errors;
if((typeof data151 !== "boolean") && (data151 !== null)){
validate23.errors = [{instancePath:instancePath+"/vl_high_resolution_images",keyword:"type",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs353 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.translation_options !== undefined){
let data152 = data.translation_options;
const _errs355 = errors;
if((!(data152 && typeof data152 == "object" && !Array.isArray(data152))) && (data152 !== null)){
validate23.errors = [{instancePath:instancePath+"/translation_options",keyword:"type",message:"must be object,null"}];
return false;
}
var valid0 = _errs355 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nvext !== undefined){
let data153 = data.nvext;
const _errs358 = errors;
if((!(data153 && typeof data153 == "object" && !Array.isArray(data153))) && (data153 !== null)){
validate23.errors = [{instancePath:instancePath+"/nvext",keyword:"type",message:"must be object,null"}];
return false;
}
var valid0 = _errs358 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.perf_metrics_in_response !== undefined){
let data154 = data.perf_metrics_in_response;
const _errs361 = errors;
if((typeof data154 !== "boolean") && (data154 !== null)){
validate23.errors = [{instancePath:instancePath+"/perf_metrics_in_response",keyword:"type",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs361 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra_body !== undefined){
let data155 = data.extra_body;
const _errs363 = errors;
if((!(data155 && typeof data155 == "object" && !Array.isArray(data155))) && (data155 !== null)){
validate23.errors = [{instancePath:instancePath+"/extra_body",keyword:"type",message:"must be object,null"}];
return false;
}
var valid0 = _errs363 === errors;
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

const check_response = validate235;

function validate240(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate240.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("text" !== data.type){
validate240.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "text"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.text !== undefined){
let data1 = data.text;
const _errs2 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate240.errors = [{instancePath:instancePath+"/text",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.annotations !== undefined){
let data2 = data.annotations;
const _errs4 = errors;
if((!(Array.isArray(data2))) && (data2 !== null)){
validate240.errors = [{instancePath:instancePath+"/annotations",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs4){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate131(data2[i0], instancePath === undefined ? undefined : instancePath+"/annotations/" + i0))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
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
validate240.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate240.errors = vErrors;
return errors === 0;
}


function validate242(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate242.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("refusal" !== data.type){
validate242.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "refusal"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refusal !== undefined){
let data1 = data.refusal;
const _errs2 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate242.errors = [{instancePath:instancePath+"/refusal",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate242.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate242.errors = vErrors;
return errors === 0;
}


function validate243(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate243.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("thinking" !== data.type){
validate243.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "thinking"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.thinking !== undefined){
let data1 = data.thinking;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(typeof data1 !== "string"){
const err0 = {instancePath:instancePath+"/thinking",keyword:"type",message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data1)){
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(validate77(data1[i0], instancePath === undefined ? undefined : instancePath+"/thinking/" + i0))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
else {
const err1 = {instancePath:instancePath+"/thinking",keyword:"type",message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs9 = errors;
if(data1 !== null){
const err2 = {instancePath:instancePath+"/thinking",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
}
}
if(!valid1){
const err3 = {instancePath:instancePath+"/thinking",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate243.errors = vErrors;
return false;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signature !== undefined){
let data3 = data.signature;
const _errs11 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate243.errors = [{instancePath:instancePath+"/signature",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.closed !== undefined){
let data4 = data.closed;
const _errs13 = errors;
if((typeof data4 !== "boolean") && (data4 !== null)){
validate243.errors = [{instancePath:instancePath+"/closed",keyword:"type",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs13 === errors;
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
validate243.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate243.errors = vErrors;
return errors === 0;
}


function validate245(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate245.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("redacted_thinking" !== data.type){
validate245.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "redacted_thinking"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
let data1 = data.data;
const _errs2 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate245.errors = [{instancePath:instancePath+"/data",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate245.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate245.errors = vErrors;
return errors === 0;
}


function validate246(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate246.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("image_url" !== data.type){
validate246.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "image_url"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.image_url !== undefined){
let data1 = data.image_url;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(typeof data1 !== "string"){
const err0 = {instancePath:instancePath+"/image_url",keyword:"type",message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if(!(validate128(data1, instancePath === undefined ? undefined : instancePath+"/image_url"))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs7 = errors;
if(data1 !== null){
const err1 = {instancePath:instancePath+"/image_url",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
}
}
if(!valid1){
const err2 = {instancePath:instancePath+"/image_url",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate246.errors = vErrors;
return false;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate246.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate246.errors = vErrors;
return errors === 0;
}


function validate239(data, instancePath){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
let data0 = data.type;
if(!((((((((data0 === "text") || (data0 === "refusal")) || (data0 === "thinking")) || (data0 === "redacted_thinking")) || (data0 === "image_url")) || (data0 === "reasoning")) || (data0 === "reference")) || (data0 === "tool_reference"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(errors === _errs4){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "text"){
if(!(validate240(data, instancePath))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
else if(tag0 === "refusal"){
if(!(validate242(data, instancePath))){
vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
errors = vErrors.length;
}
}
else if(tag0 === "thinking"){
if(!(validate243(data, instancePath))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
else if(tag0 === "redacted_thinking"){
if(!(validate245(data, instancePath))){
vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
errors = vErrors.length;
}
}
else if(tag0 === "image_url"){
if(!(validate246(data, instancePath))){
vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
errors = vErrors.length;
}
}
else if(tag0 === "reasoning"){
if(!(validate84(data, instancePath))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
else if(tag0 === "reference"){
if(!(validate62(data, instancePath))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
else if(tag0 === "tool_reference"){
if(!(validate78(data, instancePath))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
else {
validate239.errors = [{instancePath,keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate239.errors = [{instancePath,keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate239.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err1 = {instancePath,keyword:"if",message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate239.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate239.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
if(typeof data.type !== "string"){
validate239.errors = [{instancePath:instancePath+"/type",keyword:"type",message:"must be string"}];
return false;
}
}
}
}
else {
validate239.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate239.errors = vErrors;
return errors === 0;
}


function validate258(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate258.errors = [{instancePath:instancePath+"/name",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.arguments !== undefined){
let data1 = data.arguments;
const _errs3 = errors;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(typeof data1 !== "string"){
const err0 = {instancePath:instancePath+"/arguments",keyword:"type",message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs7 = errors;
if(errors === _errs7){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
}
else {
const err1 = {instancePath:instancePath+"/arguments",keyword:"type",message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs10 = errors;
if(data1 !== null){
const err2 = {instancePath:instancePath+"/arguments",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
}
}
if(!valid1){
const err3 = {instancePath:instancePath+"/arguments",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate258.errors = vErrors;
return false;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
else {
validate258.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate258.errors = vErrors;
return errors === 0;
}


function validate260(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate260.errors = [{instancePath:instancePath+"/name",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.input !== undefined){
let data1 = data.input;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate260.errors = [{instancePath:instancePath+"/input",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
else {
validate260.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate260.errors = vErrors;
return errors === 0;
}


function validate257(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.index !== undefined){
let data0 = data.index;
const _errs1 = errors;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
validate257.errors = [{instancePath:instancePath+"/index",keyword:"type",message:"must be integer,null"}];
return false;
}
if(errors === _errs1){
if(typeof data0 == "number"){
if(data0 < 0 || isNaN(data0)){
validate257.errors = [{instancePath:instancePath+"/index",keyword:"minimum",message:"must be >= 0"}];
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
if(data.id !== undefined){
let data1 = data.id;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate257.errors = [{instancePath:instancePath+"/id",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
let data2 = data.type;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate257.errors = [{instancePath:instancePath+"/type",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.function !== undefined){
let data3 = data.function;
const _errs7 = errors;
const _errs8 = errors;
let valid1 = false;
const _errs9 = errors;
if(!(validate258(data3, instancePath === undefined ? undefined : instancePath+"/function"))){
vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs10 = errors;
if(data3 !== null){
const err0 = {instancePath:instancePath+"/function",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err1 = {instancePath:instancePath+"/function",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate257.errors = vErrors;
return false;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.custom !== undefined){
let data4 = data.custom;
const _errs12 = errors;
const _errs13 = errors;
let valid2 = false;
const _errs14 = errors;
if(!(validate260(data4, instancePath === undefined ? undefined : instancePath+"/custom"))){
vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors);
errors = vErrors.length;
}
var _valid1 = _errs14 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs15 = errors;
if(data4 !== null){
const err2 = {instancePath:instancePath+"/custom",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs15 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err3 = {instancePath:instancePath+"/custom",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate257.errors = vErrors;
return false;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra_content !== undefined){
let data5 = data.extra_content;
const _errs17 = errors;
const _errs18 = errors;
let valid3 = false;
const _errs19 = errors;
if(!(validate100(data5, instancePath === undefined ? undefined : instancePath+"/extra_content"))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
var _valid2 = _errs19 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const _errs20 = errors;
if(data5 !== null){
const err4 = {instancePath:instancePath+"/extra_content",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid2 = _errs20 === errors;
valid3 = valid3 || _valid2;
}
if(!valid3){
const err5 = {instancePath:instancePath+"/extra_content",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate257.errors = vErrors;
return false;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
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
else {
validate257.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate257.errors = vErrors;
return errors === 0;
}


function validate265(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate265.errors = [{instancePath:instancePath+"/id",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
let data1 = data.data;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate265.errors = [{instancePath:instancePath+"/data",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.transcript !== undefined){
let data2 = data.transcript;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate265.errors = [{instancePath:instancePath+"/transcript",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires_at !== undefined){
let data3 = data.expires_at;
const _errs7 = errors;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
validate265.errors = [{instancePath:instancePath+"/expires_at",keyword:"type",message:"must be integer,null"}];
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
validate265.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate265.errors = vErrors;
return errors === 0;
}


function validate269(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.content !== undefined){
let data0 = data.content;
if((typeof data0 !== "string") && (data0 !== null)){
validate269.errors = [{instancePath:instancePath+"/content",keyword:"type",message:"must be string,null"}];
return false;
}
}
}
else {
validate269.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate269.errors = vErrors;
return errors === 0;
}


function validate238(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role !== undefined){
let data0 = data.role;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate238.errors = [{instancePath:instancePath+"/role",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
let data1 = data.content;
const _errs3 = errors;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(typeof data1 !== "string"){
const err0 = {instancePath:instancePath+"/content",keyword:"type",message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data1)){
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs9 = errors;
if(!(validate239(data1[i0], instancePath === undefined ? undefined : instancePath+"/content/" + i0))){
vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors);
errors = vErrors.length;
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
}
else {
const err1 = {instancePath:instancePath+"/content",keyword:"type",message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs10 = errors;
if(data1 !== null){
const err2 = {instancePath:instancePath+"/content",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
}
}
if(!valid1){
const err3 = {instancePath:instancePath+"/content",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate238.errors = vErrors;
return false;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refusal !== undefined){
let data3 = data.refusal;
const _errs12 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate238.errors = [{instancePath:instancePath+"/refusal",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool_calls !== undefined){
let data4 = data.tool_calls;
const _errs14 = errors;
if((!(Array.isArray(data4))) && (data4 !== null)){
validate238.errors = [{instancePath:instancePath+"/tool_calls",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs14){
if(Array.isArray(data4)){
var valid3 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs16 = errors;
if(!(validate257(data4[i1], instancePath === undefined ? undefined : instancePath+"/tool_calls/" + i1))){
vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
errors = vErrors.length;
}
var valid3 = _errs16 === errors;
if(!valid3){
break;
}
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.function_call !== undefined){
let data6 = data.function_call;
const _errs17 = errors;
const _errs18 = errors;
let valid4 = false;
const _errs19 = errors;
if(!(validate258(data6, instancePath === undefined ? undefined : instancePath+"/function_call"))){
vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
errors = vErrors.length;
}
var _valid1 = _errs19 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs20 = errors;
if(data6 !== null){
const err4 = {instancePath:instancePath+"/function_call",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs20 === errors;
valid4 = valid4 || _valid1;
}
if(!valid4){
const err5 = {instancePath:instancePath+"/function_call",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate238.errors = vErrors;
return false;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.audio !== undefined){
let data7 = data.audio;
const _errs22 = errors;
const _errs23 = errors;
let valid5 = false;
const _errs24 = errors;
if(!(validate265(data7, instancePath === undefined ? undefined : instancePath+"/audio"))){
vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
errors = vErrors.length;
}
var _valid2 = _errs24 === errors;
valid5 = valid5 || _valid2;
if(!valid5){
const _errs25 = errors;
if(data7 !== null){
const err6 = {instancePath:instancePath+"/audio",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid2 = _errs25 === errors;
valid5 = valid5 || _valid2;
}
if(!valid5){
const err7 = {instancePath:instancePath+"/audio",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate238.errors = vErrors;
return false;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.images !== undefined){
let data8 = data.images;
const _errs27 = errors;
if((!(Array.isArray(data8))) && (data8 !== null)){
validate238.errors = [{instancePath:instancePath+"/images",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs27){
if(Array.isArray(data8)){
var valid6 = true;
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
const _errs29 = errors;
if(!(validate127(data8[i2], instancePath === undefined ? undefined : instancePath+"/images/" + i2))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
var valid6 = _errs29 === errors;
if(!valid6){
break;
}
}
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.annotations !== undefined){
let data10 = data.annotations;
const _errs30 = errors;
if((!(Array.isArray(data10))) && (data10 !== null)){
validate238.errors = [{instancePath:instancePath+"/annotations",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs30){
if(Array.isArray(data10)){
var valid7 = true;
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
const _errs32 = errors;
if(!(validate131(data10[i3], instancePath === undefined ? undefined : instancePath+"/annotations/" + i3))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
var valid7 = _errs32 === errors;
if(!valid7){
break;
}
}
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reasoning_content !== undefined){
let data12 = data.reasoning_content;
const _errs33 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate238.errors = [{instancePath:instancePath+"/reasoning_content",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reasoning !== undefined){
let data13 = data.reasoning;
const _errs35 = errors;
const _errs36 = errors;
let valid8 = false;
const _errs37 = errors;
if(typeof data13 !== "string"){
const err8 = {instancePath:instancePath+"/reasoning",keyword:"type",message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid3 = _errs37 === errors;
valid8 = valid8 || _valid3;
if(!valid8){
const _errs39 = errors;
if(!(validate269(data13, instancePath === undefined ? undefined : instancePath+"/reasoning"))){
vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
errors = vErrors.length;
}
var _valid3 = _errs39 === errors;
valid8 = valid8 || _valid3;
if(!valid8){
const _errs40 = errors;
if(data13 !== null){
const err9 = {instancePath:instancePath+"/reasoning",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid3 = _errs40 === errors;
valid8 = valid8 || _valid3;
}
}
if(!valid8){
const err10 = {instancePath:instancePath+"/reasoning",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
validate238.errors = vErrors;
return false;
}
else {
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reasoning_details !== undefined){
let data14 = data.reasoning_details;
const _errs42 = errors;
if((!(Array.isArray(data14))) && (data14 !== null)){
validate238.errors = [{instancePath:instancePath+"/reasoning_details",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs42){
if(Array.isArray(data14)){
var valid9 = true;
const len4 = data14.length;
for(let i4=0; i4<len4; i4++){
const _errs44 = errors;
if(!(validate113(data14[i4], instancePath === undefined ? undefined : instancePath+"/reasoning_details/" + i4))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
var valid9 = _errs44 === errors;
if(!valid9){
break;
}
}
}
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.thinking_blocks !== undefined){
let data16 = data.thinking_blocks;
const _errs45 = errors;
if((!(Array.isArray(data16))) && (data16 !== null)){
validate238.errors = [{instancePath:instancePath+"/thinking_blocks",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs45){
if(Array.isArray(data16)){
var valid10 = true;
const len5 = data16.length;
for(let i5=0; i5<len5; i5++){
const _errs47 = errors;
if(!(validate121(data16[i5], instancePath === undefined ? undefined : instancePath+"/thinking_blocks/" + i5))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
var valid10 = _errs47 === errors;
if(!valid10){
break;
}
}
}
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra_content !== undefined){
let data18 = data.extra_content;
const _errs48 = errors;
const _errs49 = errors;
let valid11 = false;
const _errs50 = errors;
if(!(validate100(data18, instancePath === undefined ? undefined : instancePath+"/extra_content"))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
var _valid4 = _errs50 === errors;
valid11 = valid11 || _valid4;
if(!valid11){
const _errs51 = errors;
if(data18 !== null){
const err11 = {instancePath:instancePath+"/extra_content",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid4 = _errs51 === errors;
valid11 = valid11 || _valid4;
}
if(!valid11){
const err12 = {instancePath:instancePath+"/extra_content",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
validate238.errors = vErrors;
return false;
}
else {
errors = _errs49;
if(vErrors !== null){
if(_errs49){
vErrors.length = _errs49;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.executed_tools !== undefined){
let data19 = data.executed_tools;
const _errs53 = errors;
if((!(Array.isArray(data19))) && (data19 !== null)){
validate238.errors = [{instancePath:instancePath+"/executed_tools",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs53){
if(Array.isArray(data19)){
var valid12 = true;
const len6 = data19.length;
for(let i6=0; i6<len6; i6++){
let data20 = data19[i6];
const _errs55 = errors;
if(errors === _errs55){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
}
else {
validate238.errors = [{instancePath:instancePath+"/executed_tools/" + i6,keyword:"type",message:"must be object"}];
return false;
}
}
var valid12 = _errs55 === errors;
if(!valid12){
break;
}
}
}
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.context !== undefined){
let data21 = data.context;
const _errs58 = errors;
if((!(data21 && typeof data21 == "object" && !Array.isArray(data21))) && (data21 !== null)){
validate238.errors = [{instancePath:instancePath+"/context",keyword:"type",message:"must be object,null"}];
return false;
}
var valid0 = _errs58 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prefix !== undefined){
let data22 = data.prefix;
const _errs61 = errors;
if((typeof data22 !== "boolean") && (data22 !== null)){
validate238.errors = [{instancePath:instancePath+"/prefix",keyword:"type",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs61 === errors;
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
validate238.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate238.errors = vErrors;
return errors === 0;
}


function validate277(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.token !== undefined){
let data0 = data.token;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate277.errors = [{instancePath:instancePath+"/token",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bytes !== undefined){
let data1 = data.bytes;
const _errs3 = errors;
if((!(Array.isArray(data1))) && (data1 !== null)){
validate277.errors = [{instancePath:instancePath+"/bytes",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs5 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate277.errors = [{instancePath:instancePath+"/bytes/" + i0,keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs5){
if(typeof data2 == "number"){
if(data2 > 255 || isNaN(data2)){
validate277.errors = [{instancePath:instancePath+"/bytes/" + i0,keyword:"maximum",message:"must be <= 255"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate277.errors = [{instancePath:instancePath+"/bytes/" + i0,keyword:"minimum",message:"must be >= 0"}];
return false;
}
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
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.logprob !== undefined){
let data3 = data.logprob;
const _errs7 = errors;
if((!(typeof data3 == "number")) && (data3 !== null)){
validate277.errors = [{instancePath:instancePath+"/logprob",keyword:"type",message:"must be number,null"}];
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
else {
validate277.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate277.errors = vErrors;
return errors === 0;
}


function validate276(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.token !== undefined){
let data0 = data.token;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate276.errors = [{instancePath:instancePath+"/token",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bytes !== undefined){
let data1 = data.bytes;
const _errs3 = errors;
if((!(Array.isArray(data1))) && (data1 !== null)){
validate276.errors = [{instancePath:instancePath+"/bytes",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs5 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate276.errors = [{instancePath:instancePath+"/bytes/" + i0,keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs5){
if(typeof data2 == "number"){
if(data2 > 255 || isNaN(data2)){
validate276.errors = [{instancePath:instancePath+"/bytes/" + i0,keyword:"maximum",message:"must be <= 255"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate276.errors = [{instancePath:instancePath+"/bytes/" + i0,keyword:"minimum",message:"must be >= 0"}];
return false;
}
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
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.logprob !== undefined){
let data3 = data.logprob;
const _errs7 = errors;
if((!(typeof data3 == "number")) && (data3 !== null)){
validate276.errors = [{instancePath:instancePath+"/logprob",keyword:"type",message:"must be number,null"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.top_logprobs !== undefined){
let data4 = data.top_logprobs;
const _errs9 = errors;
if((!(Array.isArray(data4))) && (data4 !== null)){
validate276.errors = [{instancePath:instancePath+"/top_logprobs",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs9){
if(Array.isArray(data4)){
var valid2 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs11 = errors;
if(!(validate277(data4[i1], instancePath === undefined ? undefined : instancePath+"/top_logprobs/" + i1))){
vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
errors = vErrors.length;
}
var valid2 = _errs11 === errors;
if(!valid2){
break;
}
}
}
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
else {
validate276.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate276.errors = vErrors;
return errors === 0;
}


function validate275(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.content !== undefined){
let data0 = data.content;
const _errs1 = errors;
if((!(Array.isArray(data0))) && (data0 !== null)){
validate275.errors = [{instancePath:instancePath+"/content",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate276(data0[i0], instancePath === undefined ? undefined : instancePath+"/content/" + i0))){
vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refusal !== undefined){
let data2 = data.refusal;
const _errs4 = errors;
if((!(Array.isArray(data2))) && (data2 !== null)){
validate275.errors = [{instancePath:instancePath+"/refusal",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs4){
if(Array.isArray(data2)){
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs6 = errors;
if(!(validate276(data2[i1], instancePath === undefined ? undefined : instancePath+"/refusal/" + i1))){
vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors);
errors = vErrors.length;
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tokens !== undefined){
let data4 = data.tokens;
const _errs7 = errors;
if((!(Array.isArray(data4))) && (data4 !== null)){
validate275.errors = [{instancePath:instancePath+"/tokens",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs7){
if(Array.isArray(data4)){
var valid3 = true;
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
const _errs9 = errors;
if(typeof data4[i2] !== "string"){
validate275.errors = [{instancePath:instancePath+"/tokens/" + i2,keyword:"type",message:"must be string"}];
return false;
}
var valid3 = _errs9 === errors;
if(!valid3){
break;
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.token_logprobs !== undefined){
let data6 = data.token_logprobs;
const _errs11 = errors;
if((!(Array.isArray(data6))) && (data6 !== null)){
validate275.errors = [{instancePath:instancePath+"/token_logprobs",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs11){
if(Array.isArray(data6)){
var valid4 = true;
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
let data7 = data6[i3];
const _errs13 = errors;
if((!(typeof data7 == "number")) && (data7 !== null)){
validate275.errors = [{instancePath:instancePath+"/token_logprobs/" + i3,keyword:"type",message:"must be number,null"}];
return false;
}
var valid4 = _errs13 === errors;
if(!valid4){
break;
}
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.token_ids !== undefined){
let data8 = data.token_ids;
const _errs15 = errors;
if((!(Array.isArray(data8))) && (data8 !== null)){
validate275.errors = [{instancePath:instancePath+"/token_ids",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs15){
if(Array.isArray(data8)){
var valid5 = true;
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
let data9 = data8[i4];
const _errs17 = errors;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
validate275.errors = [{instancePath:instancePath+"/token_ids/" + i4,keyword:"type",message:"must be integer"}];
return false;
}
var valid5 = _errs17 === errors;
if(!valid5){
break;
}
}
}
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
else {
validate275.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate275.errors = vErrors;
return errors === 0;
}


function validate283(data, instancePath){
let vErrors = null;
let errors = 0;
if((!((typeof data == "number") && (!(data % 1) && !isNaN(data)))) && (data !== null)){
validate283.errors = [{instancePath,keyword:"type",message:"must be integer,null"}];
return false;
}
if(errors === 0){
if(typeof data == "number"){
if(data < 0 || isNaN(data)){
validate283.errors = [{instancePath,keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
validate283.errors = vErrors;
return errors === 0;
}


function validate292(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ephemeral_5m_input_tokens !== undefined){
const _errs1 = errors;
if(!(validate283(data.ephemeral_5m_input_tokens, instancePath === undefined ? undefined : instancePath+"/ephemeral_5m_input_tokens"))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ephemeral_1h_input_tokens !== undefined){
const _errs2 = errors;
if(!(validate283(data.ephemeral_1h_input_tokens, instancePath === undefined ? undefined : instancePath+"/ephemeral_1h_input_tokens"))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
else {
validate292.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate292.errors = vErrors;
return errors === 0;
}


function validate287(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cached_tokens !== undefined){
const _errs1 = errors;
if(!(validate283(data.cached_tokens, instancePath === undefined ? undefined : instancePath+"/cached_tokens"))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache_write_tokens !== undefined){
const _errs2 = errors;
if(!(validate283(data.cache_write_tokens, instancePath === undefined ? undefined : instancePath+"/cache_write_tokens"))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache_creation_tokens !== undefined){
const _errs3 = errors;
if(!(validate283(data.cache_creation_tokens, instancePath === undefined ? undefined : instancePath+"/cache_creation_tokens"))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache_creation_input_tokens !== undefined){
const _errs4 = errors;
if(!(validate283(data.cache_creation_input_tokens, instancePath === undefined ? undefined : instancePath+"/cache_creation_input_tokens"))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache_creation !== undefined){
let data4 = data.cache_creation;
const _errs5 = errors;
const _errs6 = errors;
let valid1 = false;
const _errs7 = errors;
if(!(validate292(data4, instancePath === undefined ? undefined : instancePath+"/cache_creation"))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs8 = errors;
if(data4 !== null){
const err0 = {instancePath:instancePath+"/cache_creation",keyword:"type",message:"must be null"};
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
const err1 = {instancePath:instancePath+"/cache_creation",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate287.errors = vErrors;
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
if(valid0){
if(data.cache_type !== undefined){
let data5 = data.cache_type;
const _errs10 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate287.errors = [{instancePath:instancePath+"/cache_type",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.audio_tokens !== undefined){
const _errs12 = errors;
if(!(validate283(data.audio_tokens, instancePath === undefined ? undefined : instancePath+"/audio_tokens"))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.text_tokens !== undefined){
const _errs13 = errors;
if(!(validate283(data.text_tokens, instancePath === undefined ? undefined : instancePath+"/text_tokens"))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.image_tokens !== undefined){
const _errs14 = errors;
if(!(validate283(data.image_tokens, instancePath === undefined ? undefined : instancePath+"/image_tokens"))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.video_tokens !== undefined){
const _errs15 = errors;
if(!(validate283(data.video_tokens, instancePath === undefined ? undefined : instancePath+"/video_tokens"))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
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
}
else {
validate287.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate287.errors = vErrors;
return errors === 0;
}


function validate302(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reasoning_tokens !== undefined){
const _errs1 = errors;
if(!(validate283(data.reasoning_tokens, instancePath === undefined ? undefined : instancePath+"/reasoning_tokens"))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.audio_tokens !== undefined){
const _errs2 = errors;
if(!(validate283(data.audio_tokens, instancePath === undefined ? undefined : instancePath+"/audio_tokens"))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.text_tokens !== undefined){
const _errs3 = errors;
if(!(validate283(data.text_tokens, instancePath === undefined ? undefined : instancePath+"/text_tokens"))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.image_tokens !== undefined){
const _errs4 = errors;
if(!(validate283(data.image_tokens, instancePath === undefined ? undefined : instancePath+"/image_tokens"))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accepted_prediction_tokens !== undefined){
const _errs5 = errors;
if(!(validate283(data.accepted_prediction_tokens, instancePath === undefined ? undefined : instancePath+"/accepted_prediction_tokens"))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rejected_prediction_tokens !== undefined){
const _errs6 = errors;
if(!(validate283(data.rejected_prediction_tokens, instancePath === undefined ? undefined : instancePath+"/rejected_prediction_tokens"))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
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
}
else {
validate302.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate302.errors = vErrors;
return errors === 0;
}


function validate324(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.web_search_requests !== undefined){
if(!(validate283(data.web_search_requests, instancePath === undefined ? undefined : instancePath+"/web_search_requests"))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
}
}
else {
validate324.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate324.errors = vErrors;
return errors === 0;
}


function validate282(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.prompt_tokens !== undefined){
const _errs1 = errors;
if(!(validate283(data.prompt_tokens, instancePath === undefined ? undefined : instancePath+"/prompt_tokens"))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.completion_tokens !== undefined){
const _errs2 = errors;
if(!(validate283(data.completion_tokens, instancePath === undefined ? undefined : instancePath+"/completion_tokens"))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total_tokens !== undefined){
const _errs3 = errors;
if(!(validate283(data.total_tokens, instancePath === undefined ? undefined : instancePath+"/total_tokens"))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prompt_tokens_details !== undefined){
let data3 = data.prompt_tokens_details;
const _errs4 = errors;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(!(validate287(data3, instancePath === undefined ? undefined : instancePath+"/prompt_tokens_details"))){
vErrors = vErrors === null ? validate287.errors : vErrors.concat(validate287.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs7 = errors;
if(data3 !== null){
const err0 = {instancePath:instancePath+"/prompt_tokens_details",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err1 = {instancePath:instancePath+"/prompt_tokens_details",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate282.errors = vErrors;
return false;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prompt_token_details !== undefined){
let data4 = data.prompt_token_details;
const _errs9 = errors;
const _errs10 = errors;
let valid2 = false;
const _errs11 = errors;
if(!(validate287(data4, instancePath === undefined ? undefined : instancePath+"/prompt_token_details"))){
vErrors = vErrors === null ? validate287.errors : vErrors.concat(validate287.errors);
errors = vErrors.length;
}
var _valid1 = _errs11 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs12 = errors;
if(data4 !== null){
const err2 = {instancePath:instancePath+"/prompt_token_details",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs12 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err3 = {instancePath:instancePath+"/prompt_token_details",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate282.errors = vErrors;
return false;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.completion_tokens_details !== undefined){
let data5 = data.completion_tokens_details;
const _errs14 = errors;
const _errs15 = errors;
let valid3 = false;
const _errs16 = errors;
if(!(validate302(data5, instancePath === undefined ? undefined : instancePath+"/completion_tokens_details"))){
vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors);
errors = vErrors.length;
}
var _valid2 = _errs16 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const _errs17 = errors;
if(data5 !== null){
const err4 = {instancePath:instancePath+"/completion_tokens_details",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid2 = _errs17 === errors;
valid3 = valid3 || _valid2;
}
if(!valid3){
const err5 = {instancePath:instancePath+"/completion_tokens_details",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate282.errors = vErrors;
return false;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cached_tokens !== undefined){
const _errs19 = errors;
if(!(validate283(data.cached_tokens, instancePath === undefined ? undefined : instancePath+"/cached_tokens"))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.num_cached_tokens !== undefined){
const _errs20 = errors;
if(!(validate283(data.num_cached_tokens, instancePath === undefined ? undefined : instancePath+"/num_cached_tokens"))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prompt_cache_hit_tokens !== undefined){
const _errs21 = errors;
if(!(validate283(data.prompt_cache_hit_tokens, instancePath === undefined ? undefined : instancePath+"/prompt_cache_hit_tokens"))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prompt_cache_miss_tokens !== undefined){
const _errs22 = errors;
if(!(validate283(data.prompt_cache_miss_tokens, instancePath === undefined ? undefined : instancePath+"/prompt_cache_miss_tokens"))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache_read_input_tokens !== undefined){
const _errs23 = errors;
if(!(validate283(data.cache_read_input_tokens, instancePath === undefined ? undefined : instancePath+"/cache_read_input_tokens"))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache_creation_input_tokens !== undefined){
const _errs24 = errors;
if(!(validate283(data.cache_creation_input_tokens, instancePath === undefined ? undefined : instancePath+"/cache_creation_input_tokens"))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache_write_tokens !== undefined){
const _errs25 = errors;
if(!(validate283(data.cache_write_tokens, instancePath === undefined ? undefined : instancePath+"/cache_write_tokens"))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache_creation !== undefined){
let data13 = data.cache_creation;
const _errs26 = errors;
const _errs27 = errors;
let valid4 = false;
const _errs28 = errors;
if(!(validate292(data13, instancePath === undefined ? undefined : instancePath+"/cache_creation"))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
var _valid3 = _errs28 === errors;
valid4 = valid4 || _valid3;
if(!valid4){
const _errs29 = errors;
if(data13 !== null){
const err6 = {instancePath:instancePath+"/cache_creation",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid3 = _errs29 === errors;
valid4 = valid4 || _valid3;
}
if(!valid4){
const err7 = {instancePath:instancePath+"/cache_creation",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate282.errors = vErrors;
return false;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dram_cached_tokens !== undefined){
const _errs31 = errors;
if(!(validate283(data.dram_cached_tokens, instancePath === undefined ? undefined : instancePath+"/dram_cached_tokens"))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sram_cached_tokens !== undefined){
const _errs32 = errors;
if(!(validate283(data.sram_cached_tokens, instancePath === undefined ? undefined : instancePath+"/sram_cached_tokens"))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reasoning_tokens !== undefined){
const _errs33 = errors;
if(!(validate283(data.reasoning_tokens, instancePath === undefined ? undefined : instancePath+"/reasoning_tokens"))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.citation_tokens !== undefined){
const _errs34 = errors;
if(!(validate283(data.citation_tokens, instancePath === undefined ? undefined : instancePath+"/citation_tokens"))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.num_search_queries !== undefined){
const _errs35 = errors;
if(!(validate283(data.num_search_queries, instancePath === undefined ? undefined : instancePath+"/num_search_queries"))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.num_sources_used !== undefined){
const _errs36 = errors;
if(!(validate283(data.num_sources_used, instancePath === undefined ? undefined : instancePath+"/num_sources_used"))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.search_context_size !== undefined){
let data20 = data.search_context_size;
const _errs37 = errors;
if((typeof data20 !== "string") && (data20 !== null)){
validate282.errors = [{instancePath:instancePath+"/search_context_size",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.server_tool_use !== undefined){
let data21 = data.server_tool_use;
const _errs39 = errors;
const _errs40 = errors;
let valid5 = false;
const _errs41 = errors;
if(!(validate324(data21, instancePath === undefined ? undefined : instancePath+"/server_tool_use"))){
vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors);
errors = vErrors.length;
}
var _valid4 = _errs41 === errors;
valid5 = valid5 || _valid4;
if(!valid5){
const _errs42 = errors;
if(data21 !== null){
const err8 = {instancePath:instancePath+"/server_tool_use",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid4 = _errs42 === errors;
valid5 = valid5 || _valid4;
}
if(!valid5){
const err9 = {instancePath:instancePath+"/server_tool_use",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate282.errors = vErrors;
return false;
}
else {
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.server_tool_use_details !== undefined){
let data22 = data.server_tool_use_details;
const _errs44 = errors;
const _errs45 = errors;
let valid6 = false;
const _errs46 = errors;
if(!(validate324(data22, instancePath === undefined ? undefined : instancePath+"/server_tool_use_details"))){
vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors);
errors = vErrors.length;
}
var _valid5 = _errs46 === errors;
valid6 = valid6 || _valid5;
if(!valid6){
const _errs47 = errors;
if(data22 !== null){
const err10 = {instancePath:instancePath+"/server_tool_use_details",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid5 = _errs47 === errors;
valid6 = valid6 || _valid5;
}
if(!valid6){
const err11 = {instancePath:instancePath+"/server_tool_use_details",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate282.errors = vErrors;
return false;
}
else {
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prompt_audio_seconds !== undefined){
let data23 = data.prompt_audio_seconds;
const _errs49 = errors;
if((!(typeof data23 == "number")) && (data23 !== null)){
validate282.errors = [{instancePath:instancePath+"/prompt_audio_seconds",keyword:"type",message:"must be number,null"}];
return false;
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total_characters !== undefined){
const _errs51 = errors;
if(!(validate283(data.total_characters, instancePath === undefined ? undefined : instancePath+"/total_characters"))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cost !== undefined){
let data25 = data.cost;
const _errs52 = errors;
const _errs53 = errors;
let valid7 = false;
const _errs54 = errors;
if(!(typeof data25 == "number")){
const err12 = {instancePath:instancePath+"/cost",keyword:"type",message:"must be number"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid6 = _errs54 === errors;
valid7 = valid7 || _valid6;
if(!valid7){
const _errs56 = errors;
if(errors === _errs56){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
}
else {
const err13 = {instancePath:instancePath+"/cost",keyword:"type",message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid6 = _errs56 === errors;
valid7 = valid7 || _valid6;
if(!valid7){
const _errs59 = errors;
if(data25 !== null){
const err14 = {instancePath:instancePath+"/cost",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid6 = _errs59 === errors;
valid7 = valid7 || _valid6;
}
}
if(!valid7){
const err15 = {instancePath:instancePath+"/cost",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
validate282.errors = vErrors;
return false;
}
else {
errors = _errs53;
if(vErrors !== null){
if(_errs53){
vErrors.length = _errs53;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs52 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cost_details !== undefined){
let data26 = data.cost_details;
const _errs61 = errors;
if((!(data26 && typeof data26 == "object" && !Array.isArray(data26))) && (data26 !== null)){
validate282.errors = [{instancePath:instancePath+"/cost_details",keyword:"type",message:"must be object,null"}];
return false;
}
var valid0 = _errs61 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cost_in_usd_ticks !== undefined){
let data27 = data.cost_in_usd_ticks;
const _errs64 = errors;
if((!(typeof data27 == "number")) && (data27 !== null)){
validate282.errors = [{instancePath:instancePath+"/cost_in_usd_ticks",keyword:"type",message:"must be number,null"}];
return false;
}
var valid0 = _errs64 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.estimated_cost !== undefined){
let data28 = data.estimated_cost;
const _errs66 = errors;
if((!(typeof data28 == "number")) && (data28 !== null)){
validate282.errors = [{instancePath:instancePath+"/estimated_cost",keyword:"type",message:"must be number,null"}];
return false;
}
var valid0 = _errs66 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_byok !== undefined){
let data29 = data.is_byok;
const _errs68 = errors;
if((typeof data29 !== "boolean") && (data29 !== null)){
validate282.errors = [{instancePath:instancePath+"/is_byok",keyword:"type",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs68 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.service_tier !== undefined){
let data30 = data.service_tier;
const _errs70 = errors;
if((typeof data30 !== "string") && (data30 !== null)){
validate282.errors = [{instancePath:instancePath+"/service_tier",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs70 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.queue_time !== undefined){
let data31 = data.queue_time;
const _errs72 = errors;
if((!(typeof data31 == "number")) && (data31 !== null)){
validate282.errors = [{instancePath:instancePath+"/queue_time",keyword:"type",message:"must be number,null"}];
return false;
}
var valid0 = _errs72 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prompt_time !== undefined){
let data32 = data.prompt_time;
const _errs74 = errors;
if((!(typeof data32 == "number")) && (data32 !== null)){
validate282.errors = [{instancePath:instancePath+"/prompt_time",keyword:"type",message:"must be number,null"}];
return false;
}
var valid0 = _errs74 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.completion_time !== undefined){
let data33 = data.completion_time;
const _errs76 = errors;
if((!(typeof data33 == "number")) && (data33 !== null)){
validate282.errors = [{instancePath:instancePath+"/completion_time",keyword:"type",message:"must be number,null"}];
return false;
}
var valid0 = _errs76 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total_time !== undefined){
let data34 = data.total_time;
const _errs78 = errors;
if((!(typeof data34 == "number")) && (data34 !== null)){
validate282.errors = [{instancePath:instancePath+"/total_time",keyword:"type",message:"must be number,null"}];
return false;
}
var valid0 = _errs78 === errors;
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
else {
validate282.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate282.errors = vErrors;
return errors === 0;
}


function validate331(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
validate331.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate331.errors = vErrors;
return errors === 0;
}


function validate333(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(!(Array.isArray(data))){
validate333.errors = [{instancePath,keyword:"type",message:"must be array"}];
return false;
}
}
validate333.errors = vErrors;
return errors === 0;
}


function validate335(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.provider_name !== undefined){
let data0 = data.provider_name;
const _errs2 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate335.errors = [{instancePath:instancePath+"/provider_name",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reasons !== undefined){
let data1 = data.reasons;
const _errs4 = errors;
if((!(Array.isArray(data1))) && (data1 !== null)){
validate335.errors = [{instancePath:instancePath+"/reasons",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(typeof data1[i0] !== "string"){
validate335.errors = [{instancePath:instancePath+"/reasons/" + i0,keyword:"type",message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.flagged_input !== undefined){
let data3 = data.flagged_input;
const _errs8 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate335.errors = [{instancePath:instancePath+"/flagged_input",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.headers !== undefined){
let data4 = data.headers;
const _errs10 = errors;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
validate335.errors = [{instancePath:instancePath+"/headers",keyword:"type",message:"must be object,null"}];
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
else {
validate335.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate335.errors = vErrors;
return errors === 0;
}


function validate330(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message !== undefined){
let data0 = data.message;
const _errs1 = errors;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/message",keyword:"type",message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs5 = errors;
if(!(validate331(data0, instancePath === undefined ? undefined : instancePath+"/message"))){
vErrors = vErrors === null ? validate331.errors : vErrors.concat(validate331.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if(!(validate333(data0, instancePath === undefined ? undefined : instancePath+"/message"))){
vErrors = vErrors === null ? validate333.errors : vErrors.concat(validate333.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs7 = errors;
if(data0 !== null){
const err1 = {instancePath:instancePath+"/message",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
}
}
}
if(!valid1){
const err2 = {instancePath:instancePath+"/message",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate330.errors = vErrors;
return false;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
let data1 = data.type;
const _errs9 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate330.errors = [{instancePath:instancePath+"/type",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.param !== undefined){
let data2 = data.param;
const _errs11 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate330.errors = [{instancePath:instancePath+"/param",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.code !== undefined){
let data3 = data.code;
const _errs13 = errors;
if(((typeof data3 !== "string") && (!(typeof data3 == "number"))) && (data3 !== null)){
validate330.errors = [{instancePath:instancePath+"/code",keyword:"type",message:"must be string,number,null"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data4 = data.status;
const _errs15 = errors;
if(((typeof data4 !== "string") && (!(typeof data4 == "number"))) && (data4 !== null)){
validate330.errors = [{instancePath:instancePath+"/status",keyword:"type",message:"must be string,number,null"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.http_code !== undefined){
let data5 = data.http_code;
const _errs17 = errors;
if(((typeof data5 !== "string") && (!(typeof data5 == "number"))) && (data5 !== null)){
validate330.errors = [{instancePath:instancePath+"/http_code",keyword:"type",message:"must be string,number,null"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.object !== undefined){
let data6 = data.object;
const _errs19 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate330.errors = [{instancePath:instancePath+"/object",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined){
let data7 = data.metadata;
const _errs21 = errors;
const _errs22 = errors;
let valid2 = false;
const _errs23 = errors;
if(!(validate335(data7, instancePath === undefined ? undefined : instancePath+"/metadata"))){
vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors);
errors = vErrors.length;
}
var _valid1 = _errs23 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs24 = errors;
if(data7 !== null){
const err3 = {instancePath:instancePath+"/metadata",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid1 = _errs24 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err4 = {instancePath:instancePath+"/metadata",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate330.errors = vErrors;
return false;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.misalignment !== undefined){
let data8 = data.misalignment;
const _errs26 = errors;
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
validate330.errors = [{instancePath:instancePath+"/misalignment",keyword:"type",message:"must be object,null"}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failed_generation !== undefined){
let data9 = data.failed_generation;
const _errs29 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate330.errors = [{instancePath:instancePath+"/failed_generation",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.innererror !== undefined){
let data10 = data.innererror;
const _errs31 = errors;
if((!(data10 && typeof data10 == "object" && !Array.isArray(data10))) && (data10 !== null)){
validate330.errors = [{instancePath:instancePath+"/innererror",keyword:"type",message:"must be object,null"}];
return false;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.details !== undefined){
let data11 = data.details;
const _errs34 = errors;
const _errs35 = errors;
let valid3 = false;
const _errs36 = errors;
if(typeof data11 !== "string"){
const err5 = {instancePath:instancePath+"/details",keyword:"type",message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid2 = _errs36 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const _errs38 = errors;
if(!(validate331(data11, instancePath === undefined ? undefined : instancePath+"/details"))){
vErrors = vErrors === null ? validate331.errors : vErrors.concat(validate331.errors);
errors = vErrors.length;
}
var _valid2 = _errs38 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const _errs39 = errors;
if(!(validate333(data11, instancePath === undefined ? undefined : instancePath+"/details"))){
vErrors = vErrors === null ? validate333.errors : vErrors.concat(validate333.errors);
errors = vErrors.length;
}
var _valid2 = _errs39 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const _errs40 = errors;
if(data11 !== null){
const err6 = {instancePath:instancePath+"/details",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid2 = _errs40 === errors;
valid3 = valid3 || _valid2;
}
}
}
if(!valid3){
const err7 = {instancePath:instancePath+"/details",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate330.errors = vErrors;
return false;
}
else {
errors = _errs35;
if(vErrors !== null){
if(_errs35){
vErrors.length = _errs35;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.n_prompt_tokens !== undefined){
const _errs42 = errors;
if(!(validate283(data.n_prompt_tokens, instancePath === undefined ? undefined : instancePath+"/n_prompt_tokens"))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.n_ctx !== undefined){
const _errs43 = errors;
if(!(validate283(data.n_ctx, instancePath === undefined ? undefined : instancePath+"/n_ctx"))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
var valid0 = _errs43 === errors;
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
else {
validate330.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate330.errors = vErrors;
return errors === 0;
}


function validate237(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.index !== undefined){
let data0 = data.index;
const _errs1 = errors;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
validate237.errors = [{instancePath:instancePath+"/index",keyword:"type",message:"must be integer,null"}];
return false;
}
if(errors === _errs1){
if(typeof data0 == "number"){
if(data0 < 0 || isNaN(data0)){
validate237.errors = [{instancePath:instancePath+"/index",keyword:"minimum",message:"must be >= 0"}];
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
if(data.message !== undefined){
let data1 = data.message;
const _errs3 = errors;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(!(validate238(data1, instancePath === undefined ? undefined : instancePath+"/message"))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if(data1 !== null){
const err0 = {instancePath:instancePath+"/message",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err1 = {instancePath:instancePath+"/message",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate237.errors = vErrors;
return false;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.finish_reason !== undefined){
let data2 = data.finish_reason;
const _errs8 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate237.errors = [{instancePath:instancePath+"/finish_reason",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.native_finish_reason !== undefined){
let data3 = data.native_finish_reason;
const _errs10 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate237.errors = [{instancePath:instancePath+"/native_finish_reason",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stop_reason !== undefined){
let data4 = data.stop_reason;
const _errs12 = errors;
if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))))) && (data4 !== null)){
validate237.errors = [{instancePath:instancePath+"/stop_reason",keyword:"type",message:"must be string,integer,null"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.matched_stop !== undefined){
let data5 = data.matched_stop;
const _errs14 = errors;
if(((typeof data5 !== "string") && (!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))))) && (data5 !== null)){
validate237.errors = [{instancePath:instancePath+"/matched_stop",keyword:"type",message:"must be string,integer,null"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.logprobs !== undefined){
let data6 = data.logprobs;
const _errs16 = errors;
const _errs17 = errors;
let valid2 = false;
const _errs18 = errors;
if(!(validate275(data6, instancePath === undefined ? undefined : instancePath+"/logprobs"))){
vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors);
errors = vErrors.length;
}
var _valid1 = _errs18 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs19 = errors;
if(data6 !== null){
const err2 = {instancePath:instancePath+"/logprobs",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs19 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err3 = {instancePath:instancePath+"/logprobs",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate237.errors = vErrors;
return false;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usage !== undefined){
let data7 = data.usage;
const _errs21 = errors;
const _errs22 = errors;
let valid3 = false;
const _errs23 = errors;
if(!(validate282(data7, instancePath === undefined ? undefined : instancePath+"/usage"))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
errors = vErrors.length;
}
var _valid2 = _errs23 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const _errs24 = errors;
if(data7 !== null){
const err4 = {instancePath:instancePath+"/usage",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid2 = _errs24 === errors;
valid3 = valid3 || _valid2;
}
if(!valid3){
const err5 = {instancePath:instancePath+"/usage",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate237.errors = vErrors;
return false;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error !== undefined){
let data8 = data.error;
const _errs26 = errors;
const _errs27 = errors;
let valid4 = false;
const _errs28 = errors;
if(typeof data8 !== "string"){
const err6 = {instancePath:instancePath+"/error",keyword:"type",message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid3 = _errs28 === errors;
valid4 = valid4 || _valid3;
if(!valid4){
const _errs30 = errors;
if(!(validate330(data8, instancePath === undefined ? undefined : instancePath+"/error"))){
vErrors = vErrors === null ? validate330.errors : vErrors.concat(validate330.errors);
errors = vErrors.length;
}
var _valid3 = _errs30 === errors;
valid4 = valid4 || _valid3;
if(!valid4){
const _errs31 = errors;
if(data8 !== null){
const err7 = {instancePath:instancePath+"/error",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid3 = _errs31 === errors;
valid4 = valid4 || _valid3;
}
}
if(!valid4){
const err8 = {instancePath:instancePath+"/error",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate237.errors = vErrors;
return false;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seed !== undefined){
let data9 = data.seed;
const _errs33 = errors;
if((!(typeof data9 == "number")) && (data9 !== null)){
validate237.errors = [{instancePath:instancePath+"/seed",keyword:"type",message:"must be number,null"}];
return false;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.moderation_hit_type !== undefined){
let data10 = data.moderation_hit_type;
const _errs35 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
validate237.errors = [{instancePath:instancePath+"/moderation_hit_type",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content_filter_results !== undefined){
let data11 = data.content_filter_results;
const _errs37 = errors;
if((!(data11 && typeof data11 == "object" && !Array.isArray(data11))) && (data11 !== null)){
validate237.errors = [{instancePath:instancePath+"/content_filter_results",keyword:"type",message:"must be object,null"}];
return false;
}
var valid0 = _errs37 === errors;
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
else {
validate237.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate237.errors = vErrors;
return errors === 0;
}


function validate347(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
let data0 = data.type;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate347.errors = [{instancePath:instancePath+"/type",keyword:"type",message:"must be string,null"}];
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
validate347.errors = [{instancePath:instancePath+"/model",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.flagged !== undefined){
let data2 = data.flagged;
const _errs5 = errors;
if((typeof data2 !== "boolean") && (data2 !== null)){
validate347.errors = [{instancePath:instancePath+"/flagged",keyword:"type",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.categories !== undefined){
let data3 = data.categories;
const _errs7 = errors;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
validate347.errors = [{instancePath:instancePath+"/categories",keyword:"type",message:"must be object,null"}];
return false;
}
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key0 in data3){
const _errs10 = errors;
if(typeof data3[key0] !== "boolean"){
validate347.errors = [{instancePath:instancePath+"/categories/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",message:"must be boolean"}];
return false;
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.category_scores !== undefined){
let data5 = data.category_scores;
const _errs12 = errors;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
validate347.errors = [{instancePath:instancePath+"/category_scores",keyword:"type",message:"must be object,null"}];
return false;
}
if(errors === _errs12){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
const _errs15 = errors;
if(!(typeof data5[key1] == "number")){
validate347.errors = [{instancePath:instancePath+"/category_scores/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",message:"must be number"}];
return false;
}
var valid2 = _errs15 === errors;
if(!valid2){
break;
}
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.category_applied_input_types !== undefined){
let data7 = data.category_applied_input_types;
const _errs17 = errors;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
validate347.errors = [{instancePath:instancePath+"/category_applied_input_types",keyword:"type",message:"must be object,null"}];
return false;
}
if(errors === _errs17){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
let data8 = data7[key2];
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data8)){
var valid4 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
const _errs22 = errors;
if(typeof data8[i0] !== "string"){
validate347.errors = [{instancePath:instancePath+"/category_applied_input_types/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,keyword:"type",message:"must be string"}];
return false;
}
var valid4 = _errs22 === errors;
if(!valid4){
break;
}
}
}
else {
validate347.errors = [{instancePath:instancePath+"/category_applied_input_types/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",message:"must be array"}];
return false;
}
}
var valid3 = _errs20 === errors;
if(!valid3){
break;
}
}
}
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
else {
validate347.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate347.errors = vErrors;
return errors === 0;
}


function validate346(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate346.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("moderation_results" !== data.type){
validate346.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "moderation_results"}}];
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
const _errs2 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate346.errors = [{instancePath:instancePath+"/model",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.results !== undefined){
let data2 = data.results;
const _errs4 = errors;
if((!(Array.isArray(data2))) && (data2 !== null)){
validate346.errors = [{instancePath:instancePath+"/results",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs4){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate347(data2[i0], instancePath === undefined ? undefined : instancePath+"/results/" + i0))){
vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
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
validate346.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate346.errors = vErrors;
return errors === 0;
}


function validate349(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate349.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("error" !== data.type){
validate349.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "error"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.code !== undefined){
let data1 = data.code;
const _errs2 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate349.errors = [{instancePath:instancePath+"/code",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
let data2 = data.message;
const _errs4 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate349.errors = [{instancePath:instancePath+"/message",keyword:"type",message:"must be string,null"}];
return false;
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
validate349.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate349.errors = vErrors;
return errors === 0;
}


function validate345(data, instancePath){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
let data0 = data.type;
if(!((data0 === "moderation_results") || (data0 === "error"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(errors === _errs4){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "moderation_results"){
if(!(validate346(data, instancePath))){
vErrors = vErrors === null ? validate346.errors : vErrors.concat(validate346.errors);
errors = vErrors.length;
}
}
else if(tag0 === "error"){
if(!(validate349(data, instancePath))){
vErrors = vErrors === null ? validate349.errors : vErrors.concat(validate349.errors);
errors = vErrors.length;
}
}
else {
validate345.errors = [{instancePath,keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate345.errors = [{instancePath,keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate345.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err1 = {instancePath,keyword:"if",message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate345.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate345.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
if(typeof data.type !== "string"){
validate345.errors = [{instancePath:instancePath+"/type",keyword:"type",message:"must be string"}];
return false;
}
}
}
}
else {
validate345.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate345.errors = vErrors;
return errors === 0;
}


function validate344(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input !== undefined){
let data0 = data.input;
const _errs1 = errors;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(!(validate345(data0, instancePath === undefined ? undefined : instancePath+"/input"))){
vErrors = vErrors === null ? validate345.errors : vErrors.concat(validate345.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs4 = errors;
if(data0 !== null){
const err0 = {instancePath:instancePath+"/input",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err1 = {instancePath:instancePath+"/input",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate344.errors = vErrors;
return false;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output !== undefined){
let data1 = data.output;
const _errs6 = errors;
const _errs7 = errors;
let valid2 = false;
const _errs8 = errors;
if(!(validate345(data1, instancePath === undefined ? undefined : instancePath+"/output"))){
vErrors = vErrors === null ? validate345.errors : vErrors.concat(validate345.errors);
errors = vErrors.length;
}
var _valid1 = _errs8 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs9 = errors;
if(data1 !== null){
const err2 = {instancePath:instancePath+"/output",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs9 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err3 = {instancePath:instancePath+"/output",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate344.errors = vErrors;
return false;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
else {
validate344.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate344.errors = vErrors;
return errors === 0;
}


function validate357(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url !== undefined){
let data0 = data.url;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate357.errors = [{instancePath:instancePath+"/url",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data1 = data.title;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate357.errors = [{instancePath:instancePath+"/title",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.snippet !== undefined){
let data2 = data.snippet;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate357.errors = [{instancePath:instancePath+"/snippet",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.date !== undefined){
let data3 = data.date;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate357.errors = [{instancePath:instancePath+"/date",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last_updated !== undefined){
let data4 = data.last_updated;
const _errs9 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate357.errors = [{instancePath:instancePath+"/last_updated",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data5 = data.source;
const _errs11 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate357.errors = [{instancePath:instancePath+"/source",keyword:"type",message:"must be string,null"}];
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
validate357.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate357.errors = vErrors;
return errors === 0;
}


function validate356(data, instancePath){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(validate357(data, instancePath))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err1 = {instancePath,keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate356.errors = vErrors;
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
validate356.errors = vErrors;
return errors === 0;
}


function validate361(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status_code !== undefined){
let data0 = data.status_code;
const _errs1 = errors;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
validate361.errors = [{instancePath:instancePath+"/status_code",keyword:"type",message:"must be integer,null"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_msg !== undefined){
let data1 = data.status_msg;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate361.errors = [{instancePath:instancePath+"/status_msg",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
else {
validate361.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate361.errors = vErrors;
return errors === 0;
}


function validate363(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate363.errors = [{instancePath:instancePath+"/id",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seed !== undefined){
let data1 = data.seed;
const _errs3 = errors;
if((!(typeof data1 == "number")) && (data1 !== null)){
validate363.errors = [{instancePath:instancePath+"/seed",keyword:"type",message:"must be number,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usage !== undefined){
let data2 = data.usage;
const _errs5 = errors;
const _errs6 = errors;
let valid1 = false;
const _errs7 = errors;
if(!(validate282(data2, instancePath === undefined ? undefined : instancePath+"/usage"))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs8 = errors;
if(data2 !== null){
const err0 = {instancePath:instancePath+"/usage",keyword:"type",message:"must be null"};
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
const err1 = {instancePath:instancePath+"/usage",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate363.errors = vErrors;
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
if(valid0){
if(data.error !== undefined){
let data3 = data.error;
const _errs10 = errors;
const _errs11 = errors;
let valid2 = false;
const _errs12 = errors;
if(typeof data3 !== "string"){
const err2 = {instancePath:instancePath+"/error",keyword:"type",message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs12 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs14 = errors;
if(!(validate330(data3, instancePath === undefined ? undefined : instancePath+"/error"))){
vErrors = vErrors === null ? validate330.errors : vErrors.concat(validate330.errors);
errors = vErrors.length;
}
var _valid1 = _errs14 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs15 = errors;
if(data3 !== null){
const err3 = {instancePath:instancePath+"/error",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid1 = _errs15 === errors;
valid2 = valid2 || _valid1;
}
}
if(!valid2){
const err4 = {instancePath:instancePath+"/error",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate363.errors = vErrors;
return false;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
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
else {
validate363.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate363.errors = vErrors;
return errors === 0;
}


function validate236(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.choices === undefined) && (missing0 = "choices")){
validate236.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate236.errors = [{instancePath:instancePath+"/id",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.object !== undefined){
let data1 = data.object;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate236.errors = [{instancePath:instancePath+"/object",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created !== undefined){
let data2 = data.created;
const _errs5 = errors;
if((!(typeof data2 == "number")) && (data2 !== null)){
validate236.errors = [{instancePath:instancePath+"/created",keyword:"type",message:"must be number,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model !== undefined){
let data3 = data.model;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate236.errors = [{instancePath:instancePath+"/model",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.choices !== undefined){
let data4 = data.choices;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs11 = errors;
if(!(validate237(data4[i0], instancePath === undefined ? undefined : instancePath+"/choices/" + i0))){
vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
errors = vErrors.length;
}
var valid1 = _errs11 === errors;
if(!valid1){
break;
}
}
}
else {
validate236.errors = [{instancePath:instancePath+"/choices",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usage !== undefined){
let data6 = data.usage;
const _errs12 = errors;
const _errs13 = errors;
let valid2 = false;
const _errs14 = errors;
if(!(validate282(data6, instancePath === undefined ? undefined : instancePath+"/usage"))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
errors = vErrors.length;
}
var _valid0 = _errs14 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs15 = errors;
if(data6 !== null){
const err0 = {instancePath:instancePath+"/usage",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs15 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err1 = {instancePath:instancePath+"/usage",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate236.errors = vErrors;
return false;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.service_tier !== undefined){
let data7 = data.service_tier;
const _errs17 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate236.errors = [{instancePath:instancePath+"/service_tier",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.system_fingerprint !== undefined){
let data8 = data.system_fingerprint;
const _errs19 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate236.errors = [{instancePath:instancePath+"/system_fingerprint",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined){
let data9 = data.metadata;
const _errs21 = errors;
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
validate236.errors = [{instancePath:instancePath+"/metadata",keyword:"type",message:"must be object,null"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.moderation !== undefined){
let data10 = data.moderation;
const _errs24 = errors;
const _errs25 = errors;
let valid3 = false;
const _errs26 = errors;
if(!(validate344(data10, instancePath === undefined ? undefined : instancePath+"/moderation"))){
vErrors = vErrors === null ? validate344.errors : vErrors.concat(validate344.errors);
errors = vErrors.length;
}
var _valid1 = _errs26 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs27 = errors;
if(data10 !== null){
const err2 = {instancePath:instancePath+"/moderation",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs27 === errors;
valid3 = valid3 || _valid1;
}
if(!valid3){
const err3 = {instancePath:instancePath+"/moderation",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate236.errors = vErrors;
return false;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error !== undefined){
let data11 = data.error;
const _errs29 = errors;
const _errs30 = errors;
let valid4 = false;
const _errs31 = errors;
if(typeof data11 !== "string"){
const err4 = {instancePath:instancePath+"/error",keyword:"type",message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid2 = _errs31 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs33 = errors;
if(!(validate330(data11, instancePath === undefined ? undefined : instancePath+"/error"))){
vErrors = vErrors === null ? validate330.errors : vErrors.concat(validate330.errors);
errors = vErrors.length;
}
var _valid2 = _errs33 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs34 = errors;
if(data11 !== null){
const err5 = {instancePath:instancePath+"/error",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid2 = _errs34 === errors;
valid4 = valid4 || _valid2;
}
}
if(!valid4){
const err6 = {instancePath:instancePath+"/error",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate236.errors = vErrors;
return false;
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provider !== undefined){
let data12 = data.provider;
const _errs36 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate236.errors = [{instancePath:instancePath+"/provider",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.request_id !== undefined){
let data13 = data.request_id;
const _errs38 = errors;
if((typeof data13 !== "string") && (data13 !== null)){
validate236.errors = [{instancePath:instancePath+"/request_id",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.citations !== undefined){
let data14 = data.citations;
const _errs40 = errors;
if((!(Array.isArray(data14))) && (data14 !== null)){
validate236.errors = [{instancePath:instancePath+"/citations",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs40){
if(Array.isArray(data14)){
var valid5 = true;
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
const _errs42 = errors;
if(!(validate356(data14[i1], instancePath === undefined ? undefined : instancePath+"/citations/" + i1))){
vErrors = vErrors === null ? validate356.errors : vErrors.concat(validate356.errors);
errors = vErrors.length;
}
var valid5 = _errs42 === errors;
if(!valid5){
break;
}
}
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.search_results !== undefined){
let data16 = data.search_results;
const _errs43 = errors;
if((!(Array.isArray(data16))) && (data16 !== null)){
validate236.errors = [{instancePath:instancePath+"/search_results",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs43){
if(Array.isArray(data16)){
var valid6 = true;
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
const _errs45 = errors;
if(!(validate357(data16[i2], instancePath === undefined ? undefined : instancePath+"/search_results/" + i2))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
errors = vErrors.length;
}
var valid6 = _errs45 === errors;
if(!valid6){
break;
}
}
}
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.images !== undefined){
let data18 = data.images;
const _errs46 = errors;
if((!(Array.isArray(data18))) && (data18 !== null)){
validate236.errors = [{instancePath:instancePath+"/images",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs46){
if(Array.isArray(data18)){
var valid7 = true;
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
let data19 = data18[i3];
const _errs48 = errors;
if(errors === _errs48){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
}
else {
validate236.errors = [{instancePath:instancePath+"/images/" + i3,keyword:"type",message:"must be object"}];
return false;
}
}
var valid7 = _errs48 === errors;
if(!valid7){
break;
}
}
}
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.related_questions !== undefined){
let data20 = data.related_questions;
const _errs51 = errors;
if((!(Array.isArray(data20))) && (data20 !== null)){
validate236.errors = [{instancePath:instancePath+"/related_questions",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs51){
if(Array.isArray(data20)){
var valid8 = true;
const len4 = data20.length;
for(let i4=0; i4<len4; i4++){
const _errs53 = errors;
if(typeof data20[i4] !== "string"){
validate236.errors = [{instancePath:instancePath+"/related_questions/" + i4,keyword:"type",message:"must be string"}];
return false;
}
var valid8 = _errs53 === errors;
if(!valid8){
break;
}
}
}
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.web_search !== undefined){
let data22 = data.web_search;
const _errs55 = errors;
if((!(Array.isArray(data22))) && (data22 !== null)){
validate236.errors = [{instancePath:instancePath+"/web_search",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs55){
if(Array.isArray(data22)){
var valid9 = true;
const len5 = data22.length;
for(let i5=0; i5<len5; i5++){
let data23 = data22[i5];
const _errs57 = errors;
if(errors === _errs57){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
}
else {
validate236.errors = [{instancePath:instancePath+"/web_search/" + i5,keyword:"type",message:"must be object"}];
return false;
}
}
var valid9 = _errs57 === errors;
if(!valid9){
break;
}
}
}
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content_filter !== undefined){
let data24 = data.content_filter;
const _errs60 = errors;
if((!(Array.isArray(data24))) && (data24 !== null)){
validate236.errors = [{instancePath:instancePath+"/content_filter",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs60){
if(Array.isArray(data24)){
var valid10 = true;
const len6 = data24.length;
for(let i6=0; i6<len6; i6++){
let data25 = data24[i6];
const _errs62 = errors;
if(errors === _errs62){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
}
else {
validate236.errors = [{instancePath:instancePath+"/content_filter/" + i6,keyword:"type",message:"must be object"}];
return false;
}
}
var valid10 = _errs62 === errors;
if(!valid10){
break;
}
}
}
}
var valid0 = _errs60 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prompt_filter_results !== undefined){
let data26 = data.prompt_filter_results;
const _errs65 = errors;
if((!(Array.isArray(data26))) && (data26 !== null)){
validate236.errors = [{instancePath:instancePath+"/prompt_filter_results",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs65){
if(Array.isArray(data26)){
var valid11 = true;
const len7 = data26.length;
for(let i7=0; i7<len7; i7++){
let data27 = data26[i7];
const _errs67 = errors;
if(errors === _errs67){
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
}
else {
validate236.errors = [{instancePath:instancePath+"/prompt_filter_results/" + i7,keyword:"type",message:"must be object"}];
return false;
}
}
var valid11 = _errs67 === errors;
if(!valid11){
break;
}
}
}
}
var valid0 = _errs65 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output_files !== undefined){
let data28 = data.output_files;
const _errs70 = errors;
if((!(Array.isArray(data28))) && (data28 !== null)){
validate236.errors = [{instancePath:instancePath+"/output_files",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs70){
if(Array.isArray(data28)){
var valid12 = true;
const len8 = data28.length;
for(let i8=0; i8<len8; i8++){
let data29 = data28[i8];
const _errs72 = errors;
if(errors === _errs72){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
}
else {
validate236.errors = [{instancePath:instancePath+"/output_files/" + i8,keyword:"type",message:"must be object"}];
return false;
}
}
var valid12 = _errs72 === errors;
if(!valid12){
break;
}
}
}
}
var valid0 = _errs70 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.warnings !== undefined){
let data30 = data.warnings;
const _errs75 = errors;
if((!(Array.isArray(data30))) && (data30 !== null)){
validate236.errors = [{instancePath:instancePath+"/warnings",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs75){
if(Array.isArray(data30)){
var valid13 = true;
const len9 = data30.length;
for(let i9=0; i9<len9; i9++){
let data31 = data30[i9];
const _errs77 = errors;
if((typeof data31 !== "string") && (!(data31 && typeof data31 == "object" && !Array.isArray(data31)))){
validate236.errors = [{instancePath:instancePath+"/warnings/" + i9,keyword:"type",message:"must be string,object"}];
return false;
}
var valid13 = _errs77 === errors;
if(!valid13){
break;
}
}
}
}
var valid0 = _errs75 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.base_resp !== undefined){
let data32 = data.base_resp;
const _errs80 = errors;
const _errs81 = errors;
let valid14 = false;
const _errs82 = errors;
if(!(validate361(data32, instancePath === undefined ? undefined : instancePath+"/base_resp"))){
vErrors = vErrors === null ? validate361.errors : vErrors.concat(validate361.errors);
errors = vErrors.length;
}
var _valid3 = _errs82 === errors;
valid14 = valid14 || _valid3;
if(!valid14){
const _errs83 = errors;
if(data32 !== null){
const err7 = {instancePath:instancePath+"/base_resp",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid3 = _errs83 === errors;
valid14 = valid14 || _valid3;
}
if(!valid14){
const err8 = {instancePath:instancePath+"/base_resp",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate236.errors = vErrors;
return false;
}
else {
errors = _errs81;
if(vErrors !== null){
if(_errs81){
vErrors.length = _errs81;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs80 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.input_sensitive !== undefined){
let data33 = data.input_sensitive;
const _errs85 = errors;
if((typeof data33 !== "boolean") && (data33 !== null)){
validate236.errors = [{instancePath:instancePath+"/input_sensitive",keyword:"type",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs85 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output_sensitive !== undefined){
let data34 = data.output_sensitive;
const _errs87 = errors;
if((typeof data34 !== "boolean") && (data34 !== null)){
validate236.errors = [{instancePath:instancePath+"/output_sensitive",keyword:"type",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs87 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.x_groq !== undefined){
let data35 = data.x_groq;
const _errs89 = errors;
const _errs90 = errors;
let valid15 = false;
const _errs91 = errors;
if(!(validate363(data35, instancePath === undefined ? undefined : instancePath+"/x_groq"))){
vErrors = vErrors === null ? validate363.errors : vErrors.concat(validate363.errors);
errors = vErrors.length;
}
var _valid4 = _errs91 === errors;
valid15 = valid15 || _valid4;
if(!valid15){
const _errs92 = errors;
if(data35 !== null){
const err9 = {instancePath:instancePath+"/x_groq",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid4 = _errs92 === errors;
valid15 = valid15 || _valid4;
}
if(!valid15){
const err10 = {instancePath:instancePath+"/x_groq",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
validate236.errors = vErrors;
return false;
}
else {
errors = _errs90;
if(vErrors !== null){
if(_errs90){
vErrors.length = _errs90;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs89 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usage_breakdown !== undefined){
let data36 = data.usage_breakdown;
const _errs94 = errors;
if((!(data36 && typeof data36 == "object" && !Array.isArray(data36))) && (data36 !== null)){
validate236.errors = [{instancePath:instancePath+"/usage_breakdown",keyword:"type",message:"must be object,null"}];
return false;
}
var valid0 = _errs94 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.time_info !== undefined){
let data37 = data.time_info;
const _errs97 = errors;
if((!(data37 && typeof data37 == "object" && !Array.isArray(data37))) && (data37 !== null)){
validate236.errors = [{instancePath:instancePath+"/time_info",keyword:"type",message:"must be object,null"}];
return false;
}
var valid0 = _errs97 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timings !== undefined){
let data38 = data.timings;
const _errs100 = errors;
if((!(data38 && typeof data38 == "object" && !Array.isArray(data38))) && (data38 !== null)){
validate236.errors = [{instancePath:instancePath+"/timings",keyword:"type",message:"must be object,null"}];
return false;
}
var valid0 = _errs100 === errors;
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
else {
validate236.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate236.errors = vErrors;
return errors === 0;
}


function validate235(data, instancePath){
/*# sourceURL="entry-response" */;
let vErrors = null;
let errors = 0;
if(!(validate236(data, instancePath))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
validate235.errors = vErrors;
return errors === 0;
}

const check_event = validate368;

function validate371(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role !== undefined){
let data0 = data.role;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate371.errors = [{instancePath:instancePath+"/role",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.index !== undefined){
let data1 = data.index;
const _errs3 = errors;
if((!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) && (data1 !== null)){
validate371.errors = [{instancePath:instancePath+"/index",keyword:"type",message:"must be integer,null"}];
return false;
}
if(errors === _errs3){
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
validate371.errors = [{instancePath:instancePath+"/index",keyword:"minimum",message:"must be >= 0"}];
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
if(data.content !== undefined){
let data2 = data.content;
const _errs5 = errors;
const _errs6 = errors;
let valid1 = false;
const _errs7 = errors;
if(typeof data2 !== "string"){
const err0 = {instancePath:instancePath+"/content",keyword:"type",message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data2)){
var valid2 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs11 = errors;
if(!(validate239(data2[i0], instancePath === undefined ? undefined : instancePath+"/content/" + i0))){
vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors);
errors = vErrors.length;
}
var valid2 = _errs11 === errors;
if(!valid2){
break;
}
}
}
else {
const err1 = {instancePath:instancePath+"/content",keyword:"type",message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs12 = errors;
if(data2 !== null){
const err2 = {instancePath:instancePath+"/content",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid1 = valid1 || _valid0;
}
}
if(!valid1){
const err3 = {instancePath:instancePath+"/content",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate371.errors = vErrors;
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
if(valid0){
if(data.refusal !== undefined){
let data4 = data.refusal;
const _errs14 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate371.errors = [{instancePath:instancePath+"/refusal",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool_calls !== undefined){
let data5 = data.tool_calls;
const _errs16 = errors;
if((!(Array.isArray(data5))) && (data5 !== null)){
validate371.errors = [{instancePath:instancePath+"/tool_calls",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs16){
if(Array.isArray(data5)){
var valid3 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
const _errs18 = errors;
if(!(validate257(data5[i1], instancePath === undefined ? undefined : instancePath+"/tool_calls/" + i1))){
vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
errors = vErrors.length;
}
var valid3 = _errs18 === errors;
if(!valid3){
break;
}
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.function_call !== undefined){
let data7 = data.function_call;
const _errs19 = errors;
const _errs20 = errors;
let valid4 = false;
const _errs21 = errors;
if(!(validate258(data7, instancePath === undefined ? undefined : instancePath+"/function_call"))){
vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
errors = vErrors.length;
}
var _valid1 = _errs21 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs22 = errors;
if(data7 !== null){
const err4 = {instancePath:instancePath+"/function_call",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs22 === errors;
valid4 = valid4 || _valid1;
}
if(!valid4){
const err5 = {instancePath:instancePath+"/function_call",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate371.errors = vErrors;
return false;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.audio !== undefined){
let data8 = data.audio;
const _errs24 = errors;
const _errs25 = errors;
let valid5 = false;
const _errs26 = errors;
if(!(validate265(data8, instancePath === undefined ? undefined : instancePath+"/audio"))){
vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
errors = vErrors.length;
}
var _valid2 = _errs26 === errors;
valid5 = valid5 || _valid2;
if(!valid5){
const _errs27 = errors;
if(data8 !== null){
const err6 = {instancePath:instancePath+"/audio",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid2 = _errs27 === errors;
valid5 = valid5 || _valid2;
}
if(!valid5){
const err7 = {instancePath:instancePath+"/audio",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate371.errors = vErrors;
return false;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.images !== undefined){
let data9 = data.images;
const _errs29 = errors;
if((!(Array.isArray(data9))) && (data9 !== null)){
validate371.errors = [{instancePath:instancePath+"/images",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs29){
if(Array.isArray(data9)){
var valid6 = true;
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
const _errs31 = errors;
if(!(validate127(data9[i2], instancePath === undefined ? undefined : instancePath+"/images/" + i2))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
var valid6 = _errs31 === errors;
if(!valid6){
break;
}
}
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.annotations !== undefined){
let data11 = data.annotations;
const _errs32 = errors;
if((!(Array.isArray(data11))) && (data11 !== null)){
validate371.errors = [{instancePath:instancePath+"/annotations",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs32){
if(Array.isArray(data11)){
var valid7 = true;
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
const _errs34 = errors;
if(!(validate131(data11[i3], instancePath === undefined ? undefined : instancePath+"/annotations/" + i3))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
var valid7 = _errs34 === errors;
if(!valid7){
break;
}
}
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reasoning_content !== undefined){
let data13 = data.reasoning_content;
const _errs35 = errors;
if((typeof data13 !== "string") && (data13 !== null)){
validate371.errors = [{instancePath:instancePath+"/reasoning_content",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reasoning !== undefined){
let data14 = data.reasoning;
const _errs37 = errors;
const _errs38 = errors;
let valid8 = false;
const _errs39 = errors;
if(typeof data14 !== "string"){
const err8 = {instancePath:instancePath+"/reasoning",keyword:"type",message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid3 = _errs39 === errors;
valid8 = valid8 || _valid3;
if(!valid8){
const _errs41 = errors;
if(!(validate269(data14, instancePath === undefined ? undefined : instancePath+"/reasoning"))){
vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
errors = vErrors.length;
}
var _valid3 = _errs41 === errors;
valid8 = valid8 || _valid3;
if(!valid8){
const _errs42 = errors;
if(data14 !== null){
const err9 = {instancePath:instancePath+"/reasoning",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid3 = _errs42 === errors;
valid8 = valid8 || _valid3;
}
}
if(!valid8){
const err10 = {instancePath:instancePath+"/reasoning",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
validate371.errors = vErrors;
return false;
}
else {
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reasoning_details !== undefined){
let data15 = data.reasoning_details;
const _errs44 = errors;
if((!(Array.isArray(data15))) && (data15 !== null)){
validate371.errors = [{instancePath:instancePath+"/reasoning_details",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs44){
if(Array.isArray(data15)){
var valid9 = true;
const len4 = data15.length;
for(let i4=0; i4<len4; i4++){
const _errs46 = errors;
if(!(validate113(data15[i4], instancePath === undefined ? undefined : instancePath+"/reasoning_details/" + i4))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
var valid9 = _errs46 === errors;
if(!valid9){
break;
}
}
}
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.thinking_blocks !== undefined){
let data17 = data.thinking_blocks;
const _errs47 = errors;
if((!(Array.isArray(data17))) && (data17 !== null)){
validate371.errors = [{instancePath:instancePath+"/thinking_blocks",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs47){
if(Array.isArray(data17)){
var valid10 = true;
const len5 = data17.length;
for(let i5=0; i5<len5; i5++){
const _errs49 = errors;
if(!(validate121(data17[i5], instancePath === undefined ? undefined : instancePath+"/thinking_blocks/" + i5))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
var valid10 = _errs49 === errors;
if(!valid10){
break;
}
}
}
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra_content !== undefined){
let data19 = data.extra_content;
const _errs50 = errors;
const _errs51 = errors;
let valid11 = false;
const _errs52 = errors;
if(!(validate100(data19, instancePath === undefined ? undefined : instancePath+"/extra_content"))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
var _valid4 = _errs52 === errors;
valid11 = valid11 || _valid4;
if(!valid11){
const _errs53 = errors;
if(data19 !== null){
const err11 = {instancePath:instancePath+"/extra_content",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid4 = _errs53 === errors;
valid11 = valid11 || _valid4;
}
if(!valid11){
const err12 = {instancePath:instancePath+"/extra_content",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
validate371.errors = vErrors;
return false;
}
else {
errors = _errs51;
if(vErrors !== null){
if(_errs51){
vErrors.length = _errs51;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.executed_tools !== undefined){
let data20 = data.executed_tools;
const _errs55 = errors;
if((!(Array.isArray(data20))) && (data20 !== null)){
validate371.errors = [{instancePath:instancePath+"/executed_tools",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs55){
if(Array.isArray(data20)){
var valid12 = true;
const len6 = data20.length;
for(let i6=0; i6<len6; i6++){
let data21 = data20[i6];
const _errs57 = errors;
if(errors === _errs57){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
}
else {
validate371.errors = [{instancePath:instancePath+"/executed_tools/" + i6,keyword:"type",message:"must be object"}];
return false;
}
}
var valid12 = _errs57 === errors;
if(!valid12){
break;
}
}
}
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.context !== undefined){
let data22 = data.context;
const _errs60 = errors;
if((!(data22 && typeof data22 == "object" && !Array.isArray(data22))) && (data22 !== null)){
validate371.errors = [{instancePath:instancePath+"/context",keyword:"type",message:"must be object,null"}];
return false;
}
var valid0 = _errs60 === errors;
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
validate371.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate371.errors = vErrors;
return errors === 0;
}


function validate370(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.index !== undefined){
let data0 = data.index;
const _errs1 = errors;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
validate370.errors = [{instancePath:instancePath+"/index",keyword:"type",message:"must be integer,null"}];
return false;
}
if(errors === _errs1){
if(typeof data0 == "number"){
if(data0 < 0 || isNaN(data0)){
validate370.errors = [{instancePath:instancePath+"/index",keyword:"minimum",message:"must be >= 0"}];
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
if(data.delta !== undefined){
let data1 = data.delta;
const _errs3 = errors;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(!(validate371(data1, instancePath === undefined ? undefined : instancePath+"/delta"))){
vErrors = vErrors === null ? validate371.errors : vErrors.concat(validate371.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if(data1 !== null){
const err0 = {instancePath:instancePath+"/delta",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err1 = {instancePath:instancePath+"/delta",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate370.errors = vErrors;
return false;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
let data2 = data.message;
const _errs8 = errors;
const _errs9 = errors;
let valid2 = false;
const _errs10 = errors;
if(!(validate238(data2, instancePath === undefined ? undefined : instancePath+"/message"))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
errors = vErrors.length;
}
var _valid1 = _errs10 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs11 = errors;
if(data2 !== null){
const err2 = {instancePath:instancePath+"/message",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs11 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err3 = {instancePath:instancePath+"/message",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate370.errors = vErrors;
return false;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.text !== undefined){
let data3 = data.text;
const _errs13 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate370.errors = [{instancePath:instancePath+"/text",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.finish_reason !== undefined){
let data4 = data.finish_reason;
const _errs15 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate370.errors = [{instancePath:instancePath+"/finish_reason",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.native_finish_reason !== undefined){
let data5 = data.native_finish_reason;
const _errs17 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate370.errors = [{instancePath:instancePath+"/native_finish_reason",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stop_reason !== undefined){
let data6 = data.stop_reason;
const _errs19 = errors;
if(((typeof data6 !== "string") && (!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))))) && (data6 !== null)){
validate370.errors = [{instancePath:instancePath+"/stop_reason",keyword:"type",message:"must be string,integer,null"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.matched_stop !== undefined){
let data7 = data.matched_stop;
const _errs21 = errors;
if(((typeof data7 !== "string") && (!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))))) && (data7 !== null)){
validate370.errors = [{instancePath:instancePath+"/matched_stop",keyword:"type",message:"must be string,integer,null"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.logprobs !== undefined){
let data8 = data.logprobs;
const _errs23 = errors;
const _errs24 = errors;
let valid3 = false;
const _errs25 = errors;
if(!(validate275(data8, instancePath === undefined ? undefined : instancePath+"/logprobs"))){
vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors);
errors = vErrors.length;
}
var _valid2 = _errs25 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const _errs26 = errors;
if(data8 !== null){
const err4 = {instancePath:instancePath+"/logprobs",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid2 = _errs26 === errors;
valid3 = valid3 || _valid2;
}
if(!valid3){
const err5 = {instancePath:instancePath+"/logprobs",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate370.errors = vErrors;
return false;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usage !== undefined){
let data9 = data.usage;
const _errs28 = errors;
const _errs29 = errors;
let valid4 = false;
const _errs30 = errors;
if(!(validate282(data9, instancePath === undefined ? undefined : instancePath+"/usage"))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
errors = vErrors.length;
}
var _valid3 = _errs30 === errors;
valid4 = valid4 || _valid3;
if(!valid4){
const _errs31 = errors;
if(data9 !== null){
const err6 = {instancePath:instancePath+"/usage",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid3 = _errs31 === errors;
valid4 = valid4 || _valid3;
}
if(!valid4){
const err7 = {instancePath:instancePath+"/usage",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate370.errors = vErrors;
return false;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error !== undefined){
let data10 = data.error;
const _errs33 = errors;
const _errs34 = errors;
let valid5 = false;
const _errs35 = errors;
if(typeof data10 !== "string"){
const err8 = {instancePath:instancePath+"/error",keyword:"type",message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid4 = _errs35 === errors;
valid5 = valid5 || _valid4;
if(!valid5){
const _errs37 = errors;
if(!(validate330(data10, instancePath === undefined ? undefined : instancePath+"/error"))){
vErrors = vErrors === null ? validate330.errors : vErrors.concat(validate330.errors);
errors = vErrors.length;
}
var _valid4 = _errs37 === errors;
valid5 = valid5 || _valid4;
if(!valid5){
const _errs38 = errors;
if(data10 !== null){
const err9 = {instancePath:instancePath+"/error",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid4 = _errs38 === errors;
valid5 = valid5 || _valid4;
}
}
if(!valid5){
const err10 = {instancePath:instancePath+"/error",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
validate370.errors = vErrors;
return false;
}
else {
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seed !== undefined){
let data11 = data.seed;
const _errs40 = errors;
if((!(typeof data11 == "number")) && (data11 !== null)){
validate370.errors = [{instancePath:instancePath+"/seed",keyword:"type",message:"must be number,null"}];
return false;
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.moderation_hit_type !== undefined){
let data12 = data.moderation_hit_type;
const _errs42 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate370.errors = [{instancePath:instancePath+"/moderation_hit_type",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content_filter_results !== undefined){
let data13 = data.content_filter_results;
const _errs44 = errors;
if((!(data13 && typeof data13 == "object" && !Array.isArray(data13))) && (data13 !== null)){
validate370.errors = [{instancePath:instancePath+"/content_filter_results",keyword:"type",message:"must be object,null"}];
return false;
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content_filter_offsets !== undefined){
let data14 = data.content_filter_offsets;
const _errs47 = errors;
if((!(data14 && typeof data14 == "object" && !Array.isArray(data14))) && (data14 !== null)){
validate370.errors = [{instancePath:instancePath+"/content_filter_offsets",keyword:"type",message:"must be object,null"}];
return false;
}
var valid0 = _errs47 === errors;
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
else {
validate370.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate370.errors = vErrors;
return errors === 0;
}


function validate369(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate369.errors = [{instancePath:instancePath+"/id",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.object !== undefined){
let data1 = data.object;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate369.errors = [{instancePath:instancePath+"/object",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created !== undefined){
let data2 = data.created;
const _errs5 = errors;
if((!(typeof data2 == "number")) && (data2 !== null)){
validate369.errors = [{instancePath:instancePath+"/created",keyword:"type",message:"must be number,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model !== undefined){
let data3 = data.model;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate369.errors = [{instancePath:instancePath+"/model",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.choices !== undefined){
let data4 = data.choices;
const _errs9 = errors;
if((!(Array.isArray(data4))) && (data4 !== null)){
validate369.errors = [{instancePath:instancePath+"/choices",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs9){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs11 = errors;
if(!(validate370(data4[i0], instancePath === undefined ? undefined : instancePath+"/choices/" + i0))){
vErrors = vErrors === null ? validate370.errors : vErrors.concat(validate370.errors);
errors = vErrors.length;
}
var valid1 = _errs11 === errors;
if(!valid1){
break;
}
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usage !== undefined){
let data6 = data.usage;
const _errs12 = errors;
const _errs13 = errors;
let valid2 = false;
const _errs14 = errors;
if(!(validate282(data6, instancePath === undefined ? undefined : instancePath+"/usage"))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
errors = vErrors.length;
}
var _valid0 = _errs14 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs15 = errors;
if(data6 !== null){
const err0 = {instancePath:instancePath+"/usage",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs15 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err1 = {instancePath:instancePath+"/usage",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate369.errors = vErrors;
return false;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.service_tier !== undefined){
let data7 = data.service_tier;
const _errs17 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate369.errors = [{instancePath:instancePath+"/service_tier",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.system_fingerprint !== undefined){
let data8 = data.system_fingerprint;
const _errs19 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate369.errors = [{instancePath:instancePath+"/system_fingerprint",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.obfuscation !== undefined){
let data9 = data.obfuscation;
const _errs21 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate369.errors = [{instancePath:instancePath+"/obfuscation",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.moderation !== undefined){
let data10 = data.moderation;
const _errs23 = errors;
const _errs24 = errors;
let valid3 = false;
const _errs25 = errors;
if(!(validate344(data10, instancePath === undefined ? undefined : instancePath+"/moderation"))){
vErrors = vErrors === null ? validate344.errors : vErrors.concat(validate344.errors);
errors = vErrors.length;
}
var _valid1 = _errs25 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs26 = errors;
if(data10 !== null){
const err2 = {instancePath:instancePath+"/moderation",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs26 === errors;
valid3 = valid3 || _valid1;
}
if(!valid3){
const err3 = {instancePath:instancePath+"/moderation",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate369.errors = vErrors;
return false;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error !== undefined){
let data11 = data.error;
const _errs28 = errors;
const _errs29 = errors;
let valid4 = false;
const _errs30 = errors;
if(typeof data11 !== "string"){
const err4 = {instancePath:instancePath+"/error",keyword:"type",message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid2 = _errs30 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs32 = errors;
if(!(validate330(data11, instancePath === undefined ? undefined : instancePath+"/error"))){
vErrors = vErrors === null ? validate330.errors : vErrors.concat(validate330.errors);
errors = vErrors.length;
}
var _valid2 = _errs32 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs33 = errors;
if(data11 !== null){
const err5 = {instancePath:instancePath+"/error",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid2 = _errs33 === errors;
valid4 = valid4 || _valid2;
}
}
if(!valid4){
const err6 = {instancePath:instancePath+"/error",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate369.errors = vErrors;
return false;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data12 = data.status_code;
const _errs35 = errors;
if((!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))) && (data12 !== null)){
validate369.errors = [{instancePath:instancePath+"/status_code",keyword:"type",message:"must be integer,null"}];
return false;
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provider !== undefined){
let data13 = data.provider;
const _errs37 = errors;
if((typeof data13 !== "string") && (data13 !== null)){
validate369.errors = [{instancePath:instancePath+"/provider",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.request_id !== undefined){
let data14 = data.request_id;
const _errs39 = errors;
if((typeof data14 !== "string") && (data14 !== null)){
validate369.errors = [{instancePath:instancePath+"/request_id",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.citations !== undefined){
let data15 = data.citations;
const _errs41 = errors;
if((!(Array.isArray(data15))) && (data15 !== null)){
validate369.errors = [{instancePath:instancePath+"/citations",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs41){
if(Array.isArray(data15)){
var valid5 = true;
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
const _errs43 = errors;
if(!(validate356(data15[i1], instancePath === undefined ? undefined : instancePath+"/citations/" + i1))){
vErrors = vErrors === null ? validate356.errors : vErrors.concat(validate356.errors);
errors = vErrors.length;
}
var valid5 = _errs43 === errors;
if(!valid5){
break;
}
}
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.search_results !== undefined){
let data17 = data.search_results;
const _errs44 = errors;
if((!(Array.isArray(data17))) && (data17 !== null)){
validate369.errors = [{instancePath:instancePath+"/search_results",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs44){
if(Array.isArray(data17)){
var valid6 = true;
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
const _errs46 = errors;
if(!(validate357(data17[i2], instancePath === undefined ? undefined : instancePath+"/search_results/" + i2))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
errors = vErrors.length;
}
var valid6 = _errs46 === errors;
if(!valid6){
break;
}
}
}
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.images !== undefined){
let data19 = data.images;
const _errs47 = errors;
if((!(Array.isArray(data19))) && (data19 !== null)){
validate369.errors = [{instancePath:instancePath+"/images",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs47){
if(Array.isArray(data19)){
var valid7 = true;
const len3 = data19.length;
for(let i3=0; i3<len3; i3++){
let data20 = data19[i3];
const _errs49 = errors;
if(errors === _errs49){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
}
else {
validate369.errors = [{instancePath:instancePath+"/images/" + i3,keyword:"type",message:"must be object"}];
return false;
}
}
var valid7 = _errs49 === errors;
if(!valid7){
break;
}
}
}
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.related_questions !== undefined){
let data21 = data.related_questions;
const _errs52 = errors;
if((!(Array.isArray(data21))) && (data21 !== null)){
validate369.errors = [{instancePath:instancePath+"/related_questions",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs52){
if(Array.isArray(data21)){
var valid8 = true;
const len4 = data21.length;
for(let i4=0; i4<len4; i4++){
const _errs54 = errors;
if(typeof data21[i4] !== "string"){
validate369.errors = [{instancePath:instancePath+"/related_questions/" + i4,keyword:"type",message:"must be string"}];
return false;
}
var valid8 = _errs54 === errors;
if(!valid8){
break;
}
}
}
}
var valid0 = _errs52 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.web_search !== undefined){
let data23 = data.web_search;
const _errs56 = errors;
if((!(Array.isArray(data23))) && (data23 !== null)){
validate369.errors = [{instancePath:instancePath+"/web_search",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs56){
if(Array.isArray(data23)){
var valid9 = true;
const len5 = data23.length;
for(let i5=0; i5<len5; i5++){
let data24 = data23[i5];
const _errs58 = errors;
if(errors === _errs58){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
}
else {
validate369.errors = [{instancePath:instancePath+"/web_search/" + i5,keyword:"type",message:"must be object"}];
return false;
}
}
var valid9 = _errs58 === errors;
if(!valid9){
break;
}
}
}
}
var valid0 = _errs56 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content_filter !== undefined){
let data25 = data.content_filter;
const _errs61 = errors;
if((!(Array.isArray(data25))) && (data25 !== null)){
validate369.errors = [{instancePath:instancePath+"/content_filter",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs61){
if(Array.isArray(data25)){
var valid10 = true;
const len6 = data25.length;
for(let i6=0; i6<len6; i6++){
let data26 = data25[i6];
const _errs63 = errors;
if(errors === _errs63){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
}
else {
validate369.errors = [{instancePath:instancePath+"/content_filter/" + i6,keyword:"type",message:"must be object"}];
return false;
}
}
var valid10 = _errs63 === errors;
if(!valid10){
break;
}
}
}
}
var valid0 = _errs61 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prompt_filter_results !== undefined){
let data27 = data.prompt_filter_results;
const _errs66 = errors;
if((!(Array.isArray(data27))) && (data27 !== null)){
validate369.errors = [{instancePath:instancePath+"/prompt_filter_results",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs66){
if(Array.isArray(data27)){
var valid11 = true;
const len7 = data27.length;
for(let i7=0; i7<len7; i7++){
let data28 = data27[i7];
const _errs68 = errors;
if(errors === _errs68){
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
}
else {
validate369.errors = [{instancePath:instancePath+"/prompt_filter_results/" + i7,keyword:"type",message:"must be object"}];
return false;
}
}
var valid11 = _errs68 === errors;
if(!valid11){
break;
}
}
}
}
var valid0 = _errs66 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output_files !== undefined){
let data29 = data.output_files;
const _errs71 = errors;
if((!(Array.isArray(data29))) && (data29 !== null)){
validate369.errors = [{instancePath:instancePath+"/output_files",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs71){
if(Array.isArray(data29)){
var valid12 = true;
const len8 = data29.length;
for(let i8=0; i8<len8; i8++){
let data30 = data29[i8];
const _errs73 = errors;
if(errors === _errs73){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
}
else {
validate369.errors = [{instancePath:instancePath+"/output_files/" + i8,keyword:"type",message:"must be object"}];
return false;
}
}
var valid12 = _errs73 === errors;
if(!valid12){
break;
}
}
}
}
var valid0 = _errs71 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.warnings !== undefined){
let data31 = data.warnings;
const _errs76 = errors;
if((!(Array.isArray(data31))) && (data31 !== null)){
validate369.errors = [{instancePath:instancePath+"/warnings",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs76){
if(Array.isArray(data31)){
var valid13 = true;
const len9 = data31.length;
for(let i9=0; i9<len9; i9++){
let data32 = data31[i9];
const _errs78 = errors;
if((typeof data32 !== "string") && (!(data32 && typeof data32 == "object" && !Array.isArray(data32)))){
validate369.errors = [{instancePath:instancePath+"/warnings/" + i9,keyword:"type",message:"must be string,object"}];
return false;
}
var valid13 = _errs78 === errors;
if(!valid13){
break;
}
}
}
}
var valid0 = _errs76 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.base_resp !== undefined){
let data33 = data.base_resp;
const _errs81 = errors;
const _errs82 = errors;
let valid14 = false;
const _errs83 = errors;
if(!(validate361(data33, instancePath === undefined ? undefined : instancePath+"/base_resp"))){
vErrors = vErrors === null ? validate361.errors : vErrors.concat(validate361.errors);
errors = vErrors.length;
}
var _valid3 = _errs83 === errors;
valid14 = valid14 || _valid3;
if(!valid14){
const _errs84 = errors;
if(data33 !== null){
const err7 = {instancePath:instancePath+"/base_resp",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid3 = _errs84 === errors;
valid14 = valid14 || _valid3;
}
if(!valid14){
const err8 = {instancePath:instancePath+"/base_resp",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate369.errors = vErrors;
return false;
}
else {
errors = _errs82;
if(vErrors !== null){
if(_errs82){
vErrors.length = _errs82;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs81 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.input_sensitive !== undefined){
let data34 = data.input_sensitive;
const _errs86 = errors;
if((typeof data34 !== "boolean") && (data34 !== null)){
validate369.errors = [{instancePath:instancePath+"/input_sensitive",keyword:"type",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs86 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output_sensitive !== undefined){
let data35 = data.output_sensitive;
const _errs88 = errors;
if((typeof data35 !== "boolean") && (data35 !== null)){
validate369.errors = [{instancePath:instancePath+"/output_sensitive",keyword:"type",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs88 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.x_groq !== undefined){
let data36 = data.x_groq;
const _errs90 = errors;
const _errs91 = errors;
let valid15 = false;
const _errs92 = errors;
if(!(validate363(data36, instancePath === undefined ? undefined : instancePath+"/x_groq"))){
vErrors = vErrors === null ? validate363.errors : vErrors.concat(validate363.errors);
errors = vErrors.length;
}
var _valid4 = _errs92 === errors;
valid15 = valid15 || _valid4;
if(!valid15){
const _errs93 = errors;
if(data36 !== null){
const err9 = {instancePath:instancePath+"/x_groq",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid4 = _errs93 === errors;
valid15 = valid15 || _valid4;
}
if(!valid15){
const err10 = {instancePath:instancePath+"/x_groq",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
validate369.errors = vErrors;
return false;
}
else {
errors = _errs91;
if(vErrors !== null){
if(_errs91){
vErrors.length = _errs91;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs90 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usage_breakdown !== undefined){
let data37 = data.usage_breakdown;
const _errs95 = errors;
if((!(data37 && typeof data37 == "object" && !Array.isArray(data37))) && (data37 !== null)){
validate369.errors = [{instancePath:instancePath+"/usage_breakdown",keyword:"type",message:"must be object,null"}];
return false;
}
var valid0 = _errs95 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.time_info !== undefined){
let data38 = data.time_info;
const _errs98 = errors;
if((!(data38 && typeof data38 == "object" && !Array.isArray(data38))) && (data38 !== null)){
validate369.errors = [{instancePath:instancePath+"/time_info",keyword:"type",message:"must be object,null"}];
return false;
}
var valid0 = _errs98 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timings !== undefined){
let data39 = data.timings;
const _errs101 = errors;
if((!(data39 && typeof data39 == "object" && !Array.isArray(data39))) && (data39 !== null)){
validate369.errors = [{instancePath:instancePath+"/timings",keyword:"type",message:"must be object,null"}];
return false;
}
var valid0 = _errs101 === errors;
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
else {
validate369.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate369.errors = vErrors;
return errors === 0;
}


function validate368(data, instancePath){
/*# sourceURL="entry-event" */;
let vErrors = null;
let errors = 0;
if(!(validate369(data, instancePath))){
vErrors = vErrors === null ? validate369.errors : vErrors.concat(validate369.errors);
errors = vErrors.length;
}
validate368.errors = vErrors;
return errors === 0;
}

const check_told = validate396;

function validate397(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.choices === undefined) && (missing0 = "choices")){
validate397.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
const _errs1 = errors;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/error",keyword:"type",message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs5 = errors;
if(!(validate330(data0, instancePath === undefined ? undefined : instancePath+"/error"))){
vErrors = vErrors === null ? validate330.errors : vErrors.concat(validate330.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if(data0 !== null){
const err1 = {instancePath:instancePath+"/error",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
}
}
if(!valid1){
const err2 = {instancePath:instancePath+"/error",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate397.errors = vErrors;
return false;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.object !== undefined){
let data1 = data.object;
const _errs8 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate397.errors = [{instancePath:instancePath+"/object",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.base_resp !== undefined){
let data2 = data.base_resp;
const _errs10 = errors;
const _errs11 = errors;
let valid2 = false;
const _errs12 = errors;
if(!(validate361(data2, instancePath === undefined ? undefined : instancePath+"/base_resp"))){
vErrors = vErrors === null ? validate361.errors : vErrors.concat(validate361.errors);
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs13 = errors;
if(data2 !== null){
const err3 = {instancePath:instancePath+"/base_resp",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid1 = _errs13 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err4 = {instancePath:instancePath+"/base_resp",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate397.errors = vErrors;
return false;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.choices !== undefined){
let data3 = data.choices;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data3)){
const len0 = data3.length;
if(len0 > 0){
let data4 = data3[0];
const _errs17 = errors;
if(errors === _errs17){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.error !== undefined){
let data5 = data4.error;
const _errs19 = errors;
const _errs20 = errors;
let valid5 = false;
const _errs21 = errors;
if(typeof data5 !== "string"){
const err5 = {instancePath:instancePath+"/choices/0/error",keyword:"type",message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid2 = _errs21 === errors;
valid5 = valid5 || _valid2;
if(!valid5){
const _errs23 = errors;
if(!(validate330(data5, instancePath === undefined ? undefined : instancePath+"/choices/0/error"))){
vErrors = vErrors === null ? validate330.errors : vErrors.concat(validate330.errors);
errors = vErrors.length;
}
var _valid2 = _errs23 === errors;
valid5 = valid5 || _valid2;
if(!valid5){
const _errs24 = errors;
if(data5 !== null){
const err6 = {instancePath:instancePath+"/choices/0/error",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid2 = _errs24 === errors;
valid5 = valid5 || _valid2;
}
}
if(!valid5){
const err7 = {instancePath:instancePath+"/choices/0/error",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate397.errors = vErrors;
return false;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
var valid4 = _errs19 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.finish_reason !== undefined){
let data6 = data4.finish_reason;
const _errs26 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate397.errors = [{instancePath:instancePath+"/choices/0/finish_reason",keyword:"type",message:"must be string,null"}];
return false;
}
var valid4 = _errs26 === errors;
}
else {
var valid4 = true;
}
}
}
else {
validate397.errors = [{instancePath:instancePath+"/choices/0",keyword:"type",message:"must be object"}];
return false;
}
}
}
}
else {
validate397.errors = [{instancePath:instancePath+"/choices",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.x_groq !== undefined){
let data7 = data.x_groq;
const _errs28 = errors;
const _errs29 = errors;
let valid6 = false;
const _errs30 = errors;
if(!(validate363(data7, instancePath === undefined ? undefined : instancePath+"/x_groq"))){
vErrors = vErrors === null ? validate363.errors : vErrors.concat(validate363.errors);
errors = vErrors.length;
}
var _valid3 = _errs30 === errors;
valid6 = valid6 || _valid3;
if(!valid6){
const _errs31 = errors;
if(data7 !== null){
const err8 = {instancePath:instancePath+"/x_groq",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid3 = _errs31 === errors;
valid6 = valid6 || _valid3;
}
if(!valid6){
const err9 = {instancePath:instancePath+"/x_groq",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate397.errors = vErrors;
return false;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.service_tier !== undefined){
let data8 = data.service_tier;
const _errs33 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate397.errors = [{instancePath:instancePath+"/service_tier",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usage !== undefined){
let data9 = data.usage;
const _errs35 = errors;
const _errs36 = errors;
let valid7 = false;
const _errs37 = errors;
if(!(validate282(data9, instancePath === undefined ? undefined : instancePath+"/usage"))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
errors = vErrors.length;
}
var _valid4 = _errs37 === errors;
valid7 = valid7 || _valid4;
if(!valid7){
const _errs38 = errors;
if(data9 !== null){
const err10 = {instancePath:instancePath+"/usage",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid4 = _errs38 === errors;
valid7 = valid7 || _valid4;
}
if(!valid7){
const err11 = {instancePath:instancePath+"/usage",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate397.errors = vErrors;
return false;
}
else {
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
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
else {
validate397.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate397.errors = vErrors;
return errors === 0;
}


function validate396(data, instancePath){
/*# sourceURL="entry-told" */;
let vErrors = null;
let errors = 0;
if(!(validate397(data, instancePath))){
vErrors = vErrors === null ? validate397.errors : vErrors.concat(validate397.errors);
errors = vErrors.length;
}
validate396.errors = vErrors;
return errors === 0;
}

export const request = findings(check_request);
export const response = findings(check_response);
export const event = findings(check_event);
export const told = findings(check_told);
