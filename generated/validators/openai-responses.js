// @generated from schema/wire/openai-responses.schema.yaml. Edit that file, then run `npm run gen`.
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
if(((data.type === undefined) && (missing0 = "type")) || ((data.text === undefined) && (missing0 = "text"))){
validate28.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
let data0 = data.type;
const _errs1 = errors;
if(!((data0 === "input_text") || (data0 === "text"))){
validate28.errors = [{instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: ["input_text","text"]}}];
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
validate28.errors = [{instancePath:instancePath+"/text",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prompt_cache_breakpoint !== undefined){
let data2 = data.prompt_cache_breakpoint;
const _errs4 = errors;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
validate28.errors = [{instancePath:instancePath+"/prompt_cache_breakpoint",keyword:"type",message:"must be object,null"}];
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
validate28.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}


function validate31(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.url === undefined) && (missing0 = "url"))){
validate31.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("url_citation" !== data.type){
validate31.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "url_citation"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
const _errs2 = errors;
if(typeof data.url !== "string"){
validate31.errors = [{instancePath:instancePath+"/url",keyword:"type",message:"must be string"}];
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
validate31.errors = [{instancePath:instancePath+"/title",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.start_index !== undefined){
let data3 = data.start_index;
const _errs6 = errors;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
validate31.errors = [{instancePath:instancePath+"/start_index",keyword:"type",message:"must be integer,null"}];
return false;
}
if(errors === _errs6){
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
validate31.errors = [{instancePath:instancePath+"/start_index",keyword:"minimum",message:"must be >= 0"}];
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
let data4 = data.end_index;
const _errs8 = errors;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){
validate31.errors = [{instancePath:instancePath+"/end_index",keyword:"type",message:"must be integer,null"}];
return false;
}
if(errors === _errs8){
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
validate31.errors = [{instancePath:instancePath+"/end_index",keyword:"minimum",message:"must be >= 0"}];
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
validate31.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}


function validate30(data, instancePath){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
if(!(data.type === "url_citation")){
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
if(!(validate31(data, instancePath))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
else {
validate30.errors = [{instancePath,keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate30.errors = [{instancePath,keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate30.errors = [{instancePath,keyword:"type",message:"must be object"}];
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
validate30.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate30.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
if(typeof data.type !== "string"){
validate30.errors = [{instancePath:instancePath+"/type",keyword:"type",message:"must be string"}];
return false;
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


function validate34(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.token === undefined) && (missing0 = "token")) || ((data.logprob === undefined) && (missing0 = "logprob"))){
validate34.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.token !== undefined){
const _errs1 = errors;
if(typeof data.token !== "string"){
validate34.errors = [{instancePath:instancePath+"/token",keyword:"type",message:"must be string"}];
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
validate34.errors = [{instancePath:instancePath+"/bytes",keyword:"type",message:"must be array,null"}];
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
validate34.errors = [{instancePath:instancePath+"/bytes/" + i0,keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs5){
if(typeof data2 == "number"){
if(data2 > 255 || isNaN(data2)){
validate34.errors = [{instancePath:instancePath+"/bytes/" + i0,keyword:"maximum",message:"must be <= 255"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate34.errors = [{instancePath:instancePath+"/bytes/" + i0,keyword:"minimum",message:"must be >= 0"}];
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
const _errs7 = errors;
if(!(typeof data.logprob == "number")){
validate34.errors = [{instancePath:instancePath+"/logprob",keyword:"type",message:"must be number"}];
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
validate34.errors = [{instancePath:instancePath+"/top_logprobs",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs9){
if(Array.isArray(data4)){
var valid2 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
const _errs11 = errors;
if(errors === _errs11){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if(((data5.token === undefined) && (missing1 = "token")) || ((data5.logprob === undefined) && (missing1 = "logprob"))){
validate34.errors = [{instancePath:instancePath+"/top_logprobs/" + i1,keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data5.token !== undefined){
const _errs13 = errors;
if(typeof data5.token !== "string"){
validate34.errors = [{instancePath:instancePath+"/top_logprobs/" + i1+"/token",keyword:"type",message:"must be string"}];
return false;
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data5.bytes !== undefined){
let data7 = data5.bytes;
const _errs15 = errors;
if((!(Array.isArray(data7))) && (data7 !== null)){
validate34.errors = [{instancePath:instancePath+"/top_logprobs/" + i1+"/bytes",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs15){
if(Array.isArray(data7)){
var valid4 = true;
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
const _errs17 = errors;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
validate34.errors = [{instancePath:instancePath+"/top_logprobs/" + i1+"/bytes/" + i2,keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs17){
if(typeof data8 == "number"){
if(data8 > 255 || isNaN(data8)){
validate34.errors = [{instancePath:instancePath+"/top_logprobs/" + i1+"/bytes/" + i2,keyword:"maximum",message:"must be <= 255"}];
return false;
}
else {
if(data8 < 0 || isNaN(data8)){
validate34.errors = [{instancePath:instancePath+"/top_logprobs/" + i1+"/bytes/" + i2,keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
}
var valid4 = _errs17 === errors;
if(!valid4){
break;
}
}
}
}
var valid3 = _errs15 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data5.logprob !== undefined){
const _errs19 = errors;
if(!(typeof data5.logprob == "number")){
validate34.errors = [{instancePath:instancePath+"/top_logprobs/" + i1+"/logprob",keyword:"type",message:"must be number"}];
return false;
}
var valid3 = _errs19 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/top_logprobs/" + i1,keyword:"type",message:"must be object"}];
return false;
}
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
}
else {
validate34.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate34.errors = vErrors;
return errors === 0;
}


function validate29(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.text === undefined) && (missing0 = "text"))){
validate29.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("output_text" !== data.type){
validate29.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "output_text"}}];
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
validate29.errors = [{instancePath:instancePath+"/text",keyword:"type",message:"must be string"}];
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
validate29.errors = [{instancePath:instancePath+"/annotations",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs4){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate30(data2[i0], instancePath === undefined ? undefined : instancePath+"/annotations/" + i0))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
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
if(valid0){
if(data.logprobs !== undefined){
let data4 = data.logprobs;
const _errs7 = errors;
if((!(Array.isArray(data4))) && (data4 !== null)){
validate29.errors = [{instancePath:instancePath+"/logprobs",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs7){
if(Array.isArray(data4)){
var valid2 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs9 = errors;
if(!(validate34(data4[i1], instancePath === undefined ? undefined : instancePath+"/logprobs/" + i1))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid2 = _errs9 === errors;
if(!valid2){
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


function validate36(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.refusal === undefined) && (missing0 = "refusal"))){
validate36.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("refusal" !== data.type){
validate36.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "refusal"}}];
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
validate36.errors = [{instancePath:instancePath+"/refusal",keyword:"type",message:"must be string"}];
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
validate36.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate36.errors = vErrors;
return errors === 0;
}


function validate37(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate37.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("input_image" !== data.type){
validate37.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "input_image"}}];
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
if((typeof data1 !== "string") && (data1 !== null)){
validate37.errors = [{instancePath:instancePath+"/image_url",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file_id !== undefined){
let data2 = data.file_id;
const _errs4 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate37.errors = [{instancePath:instancePath+"/file_id",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.detail !== undefined){
let data3 = data.detail;
const _errs6 = errors;
if(!(((((data3 === "low") || (data3 === "high")) || (data3 === "auto")) || (data3 === "original")) || (data3 === null))){
validate37.errors = [{instancePath:instancePath+"/detail",keyword:"enum",params:{allowedValues: ["low","high","auto","original",null]}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prompt_cache_breakpoint !== undefined){
let data4 = data.prompt_cache_breakpoint;
const _errs7 = errors;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
validate37.errors = [{instancePath:instancePath+"/prompt_cache_breakpoint",keyword:"type",message:"must be object,null"}];
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
validate37.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}


function validate38(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate38.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("input_file" !== data.type){
validate38.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "input_file"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file_id !== undefined){
let data1 = data.file_id;
const _errs2 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate38.errors = [{instancePath:instancePath+"/file_id",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file_data !== undefined){
let data2 = data.file_data;
const _errs4 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate38.errors = [{instancePath:instancePath+"/file_data",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file_url !== undefined){
let data3 = data.file_url;
const _errs6 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate38.errors = [{instancePath:instancePath+"/file_url",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.filename !== undefined){
let data4 = data.filename;
const _errs8 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate38.errors = [{instancePath:instancePath+"/filename",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.detail !== undefined){
let data5 = data.detail;
const _errs10 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate38.errors = [{instancePath:instancePath+"/detail",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prompt_cache_breakpoint !== undefined){
let data6 = data.prompt_cache_breakpoint;
const _errs12 = errors;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
validate38.errors = [{instancePath:instancePath+"/prompt_cache_breakpoint",keyword:"type",message:"must be object,null"}];
return false;
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
else {
validate38.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate38.errors = vErrors;
return errors === 0;
}


function validate39(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.input_audio === undefined) && (missing0 = "input_audio"))){
validate39.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("input_audio" !== data.type){
validate39.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "input_audio"}}];
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
if(errors === _errs2){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.data === undefined) && (missing1 = "data")) || ((data1.format === undefined) && (missing1 = "format"))){
validate39.errors = [{instancePath:instancePath+"/input_audio",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data1.data !== undefined){
const _errs4 = errors;
if(typeof data1.data !== "string"){
validate39.errors = [{instancePath:instancePath+"/input_audio/data",keyword:"type",message:"must be string"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.format !== undefined){
let data3 = data1.format;
const _errs6 = errors;
if(!((((((data3 === "wav") || (data3 === "mp3")) || (data3 === "aiff")) || (data3 === "aac")) || (data3 === "ogg")) || (data3 === "flac"))){
validate39.errors = [{instancePath:instancePath+"/input_audio/format",keyword:"enum",params:{allowedValues: ["wav","mp3","aiff","aac","ogg","flac"]}}];
return false;
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
validate39.errors = [{instancePath:instancePath+"/input_audio",keyword:"type",message:"must be object"}];
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
validate39.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate39.errors = vErrors;
return errors === 0;
}


function validate27(data, instancePath){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
let data0 = data.type;
if(!(((((((data0 === "input_text") || (data0 === "text")) || (data0 === "output_text")) || (data0 === "refusal")) || (data0 === "input_image")) || (data0 === "input_file")) || (data0 === "input_audio"))){
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
if(tag0 === "input_text"){
if(!(validate28(data, instancePath))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
else if(tag0 === "text"){
if(!(validate28(data, instancePath))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
else if(tag0 === "output_text"){
if(!(validate29(data, instancePath))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
else if(tag0 === "refusal"){
if(!(validate36(data, instancePath))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
else if(tag0 === "input_image"){
if(!(validate37(data, instancePath))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
else if(tag0 === "input_file"){
if(!(validate38(data, instancePath))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
else if(tag0 === "input_audio"){
if(!(validate39(data, instancePath))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
else {
validate27.errors = [{instancePath,keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate27.errors = [{instancePath,keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate27.errors = [{instancePath,keyword:"type",message:"must be object"}];
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
validate27.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate27.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
if(typeof data.type !== "string"){
validate27.errors = [{instancePath:instancePath+"/type",keyword:"type",message:"must be string"}];
return false;
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
if(errors === _errs3){
if(Array.isArray(data)){
var valid1 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate27(data[i0], instancePath === undefined ? undefined : instancePath+"/" + i0))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
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
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err2 = {instancePath,keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate26.errors = vErrors;
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
validate26.errors = vErrors;
return errors === 0;
}


function validate25(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.role === undefined) && (missing0 = "role"))) || ((data.content === undefined) && (missing0 = "content"))){
validate25.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("message" !== data.type){
validate25.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "message"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data1 = data.id;
const _errs2 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate25.errors = [{instancePath:instancePath+"/id",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.role !== undefined){
let data2 = data.role;
const _errs4 = errors;
if(!((((data2 === "user") || (data2 === "assistant")) || (data2 === "system")) || (data2 === "developer"))){
validate25.errors = [{instancePath:instancePath+"/role",keyword:"enum",params:{allowedValues: ["user","assistant","system","developer"]}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data3 = data.status;
const _errs5 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate25.errors = [{instancePath:instancePath+"/status",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
const _errs7 = errors;
if(!(validate26(data.content, instancePath === undefined ? undefined : instancePath+"/content"))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.phase !== undefined){
let data5 = data.phase;
const _errs8 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate25.errors = [{instancePath:instancePath+"/phase",keyword:"type",message:"must be string,null"}];
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
validate25.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}


function validate50(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.text === undefined) && (missing0 = "text"))){
validate50.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
let data0 = data.type;
const _errs1 = errors;
if(!((data0 === "summary_text") || (data0 === "reasoning_text"))){
validate50.errors = [{instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: ["summary_text","reasoning_text"]}}];
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
validate50.errors = [{instancePath:instancePath+"/text",keyword:"type",message:"must be string"}];
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
validate50.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate50.errors = vErrors;
return errors === 0;
}


function validate49(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate49.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("reasoning" !== data.type){
validate49.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "reasoning"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data1 = data.id;
const _errs2 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate49.errors = [{instancePath:instancePath+"/id",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined){
let data2 = data.summary;
const _errs4 = errors;
if((!(Array.isArray(data2))) && (data2 !== null)){
validate49.errors = [{instancePath:instancePath+"/summary",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs4){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate50(data2[i0], instancePath === undefined ? undefined : instancePath+"/summary/" + i0))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
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
if(valid0){
if(data.content !== undefined){
let data4 = data.content;
const _errs7 = errors;
if((!(Array.isArray(data4))) && (data4 !== null)){
validate49.errors = [{instancePath:instancePath+"/content",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs7){
if(Array.isArray(data4)){
var valid2 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs9 = errors;
if(!(validate50(data4[i1], instancePath === undefined ? undefined : instancePath+"/content/" + i1))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
var valid2 = _errs9 === errors;
if(!valid2){
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
if(data.encrypted_content !== undefined){
let data6 = data.encrypted_content;
const _errs10 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate49.errors = [{instancePath:instancePath+"/encrypted_content",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data7 = data.status;
const _errs12 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate49.errors = [{instancePath:instancePath+"/status",keyword:"type",message:"must be string,null"}];
return false;
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
validate49.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate49.errors = vErrors;
return errors === 0;
}


function validate53(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.type === undefined) && (missing0 = "type")) || ((data.call_id === undefined) && (missing0 = "call_id"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.arguments === undefined) && (missing0 = "arguments"))){
validate53.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("function_call" !== data.type){
validate53.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "function_call"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data1 = data.id;
const _errs2 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate53.errors = [{instancePath:instancePath+"/id",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.call_id !== undefined){
const _errs4 = errors;
if(typeof data.call_id !== "string"){
validate53.errors = [{instancePath:instancePath+"/call_id",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs6 = errors;
if(typeof data.name !== "string"){
validate53.errors = [{instancePath:instancePath+"/name",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.arguments !== undefined){
const _errs8 = errors;
if(typeof data.arguments !== "string"){
validate53.errors = [{instancePath:instancePath+"/arguments",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data5 = data.status;
const _errs10 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate53.errors = [{instancePath:instancePath+"/status",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.namespace !== undefined){
let data6 = data.namespace;
const _errs12 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate53.errors = [{instancePath:instancePath+"/namespace",keyword:"type",message:"must be string,null"}];
return false;
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
else {
validate53.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}


function validate54(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.call_id === undefined) && (missing0 = "call_id"))) || ((data.output === undefined) && (missing0 = "output"))){
validate54.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("function_call_output" !== data.type){
validate54.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "function_call_output"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data1 = data.id;
const _errs2 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate54.errors = [{instancePath:instancePath+"/id",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.call_id !== undefined){
const _errs4 = errors;
if(typeof data.call_id !== "string"){
validate54.errors = [{instancePath:instancePath+"/call_id",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output !== undefined){
const _errs6 = errors;
if(!(validate26(data.output, instancePath === undefined ? undefined : instancePath+"/output"))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data4 = data.status;
const _errs7 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate54.errors = [{instancePath:instancePath+"/status",keyword:"type",message:"must be string,null"}];
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
validate54.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate54.errors = vErrors;
return errors === 0;
}


function validate56(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.type === undefined) && (missing0 = "type")) || ((data.call_id === undefined) && (missing0 = "call_id"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.input === undefined) && (missing0 = "input"))){
validate56.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("custom_tool_call" !== data.type){
validate56.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "custom_tool_call"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data1 = data.id;
const _errs2 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate56.errors = [{instancePath:instancePath+"/id",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.call_id !== undefined){
const _errs4 = errors;
if(typeof data.call_id !== "string"){
validate56.errors = [{instancePath:instancePath+"/call_id",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs6 = errors;
if(typeof data.name !== "string"){
validate56.errors = [{instancePath:instancePath+"/name",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.input !== undefined){
const _errs8 = errors;
if(typeof data.input !== "string"){
validate56.errors = [{instancePath:instancePath+"/input",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data5 = data.status;
const _errs10 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate56.errors = [{instancePath:instancePath+"/status",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.namespace !== undefined){
let data6 = data.namespace;
const _errs12 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate56.errors = [{instancePath:instancePath+"/namespace",keyword:"type",message:"must be string,null"}];
return false;
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
if((((data.type === undefined) && (missing0 = "type")) || ((data.call_id === undefined) && (missing0 = "call_id"))) || ((data.output === undefined) && (missing0 = "output"))){
validate57.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("custom_tool_call_output" !== data.type){
validate57.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "custom_tool_call_output"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data1 = data.id;
const _errs2 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate57.errors = [{instancePath:instancePath+"/id",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.call_id !== undefined){
const _errs4 = errors;
if(typeof data.call_id !== "string"){
validate57.errors = [{instancePath:instancePath+"/call_id",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output !== undefined){
const _errs6 = errors;
if(!(validate26(data.output, instancePath === undefined ? undefined : instancePath+"/output"))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data4 = data.status;
const _errs7 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate57.errors = [{instancePath:instancePath+"/status",keyword:"type",message:"must be string,null"}];
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
if((data.type === undefined) && (missing0 = "type")){
validate59.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("image_generation_call" !== data.type){
validate59.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "image_generation_call"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data1 = data.id;
const _errs2 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate59.errors = [{instancePath:instancePath+"/id",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data2 = data.status;
const _errs4 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate59.errors = [{instancePath:instancePath+"/status",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.result !== undefined){
let data3 = data.result;
const _errs6 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate59.errors = [{instancePath:instancePath+"/result",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output_format !== undefined){
let data4 = data.output_format;
const _errs8 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate59.errors = [{instancePath:instancePath+"/output_format",keyword:"type",message:"must be string,null"}];
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
else {
validate59.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate59.errors = vErrors;
return errors === 0;
}


function validate60(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.id === undefined) && (missing0 = "id"))){
validate60.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("item_reference" !== data.type){
validate60.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "item_reference"}}];
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
validate60.errors = [{instancePath:instancePath+"/id",keyword:"type",message:"must be string"}];
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
validate60.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate60.errors = vErrors;
return errors === 0;
}


function validate24(data, instancePath){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
let data0 = data.type;
if(!((((((((data0 === "message") || (data0 === "reasoning")) || (data0 === "function_call")) || (data0 === "function_call_output")) || (data0 === "custom_tool_call")) || (data0 === "custom_tool_call_output")) || (data0 === "image_generation_call")) || (data0 === "item_reference"))){
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
if(tag0 === "message"){
if(!(validate25(data, instancePath))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
else if(tag0 === "reasoning"){
if(!(validate49(data, instancePath))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
else if(tag0 === "function_call"){
if(!(validate53(data, instancePath))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
else if(tag0 === "function_call_output"){
if(!(validate54(data, instancePath))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
else if(tag0 === "custom_tool_call"){
if(!(validate56(data, instancePath))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
else if(tag0 === "custom_tool_call_output"){
if(!(validate57(data, instancePath))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
else if(tag0 === "image_generation_call"){
if(!(validate59(data, instancePath))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
else if(tag0 === "item_reference"){
if(!(validate60(data, instancePath))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
else {
validate24.errors = [{instancePath,keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate24.errors = [{instancePath,keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate24.errors = [{instancePath,keyword:"type",message:"must be object"}];
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
validate24.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate24.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
if(typeof data.type !== "string"){
validate24.errors = [{instancePath:instancePath+"/type",keyword:"type",message:"must be string"}];
return false;
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


function validate70(data, instancePath){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
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
var valid0 = _errs2 === errors;
if(valid0){
validate70.errors = [{instancePath,keyword:"not",message:"must NOT be valid"}];
return false;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.role === undefined) && (missing1 = "role")) || ((data.content === undefined) && (missing1 = "content"))){
validate70.errors = [{instancePath,keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data.role !== undefined){
let data0 = data.role;
const _errs3 = errors;
if(!((((data0 === "user") || (data0 === "assistant")) || (data0 === "system")) || (data0 === "developer"))){
validate70.errors = [{instancePath:instancePath+"/role",keyword:"enum",params:{allowedValues: ["user","assistant","system","developer"]}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.content !== undefined){
const _errs4 = errors;
if(!(validate26(data.content, instancePath === undefined ? undefined : instancePath+"/content"))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.phase !== undefined){
let data2 = data.phase;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate70.errors = [{instancePath:instancePath+"/phase",keyword:"type",message:"must be string,null"}];
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
}
else {
validate70.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate70.errors = vErrors;
return errors === 0;
}


function validate74(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.name === undefined) && (missing0 = "name"))){
validate74.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("function" !== data.type){
validate74.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "function"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data1 = data.name;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data1 === "string"){
if(func2(data1) > 128){
validate74.errors = [{instancePath:instancePath+"/name",keyword:"maxLength",message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data1) < 1){
validate74.errors = [{instancePath:instancePath+"/name",keyword:"minLength",message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate74.errors = [{instancePath:instancePath+"/name",keyword:"type",message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data2 = data.description;
const _errs4 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate74.errors = [{instancePath:instancePath+"/description",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parameters !== undefined){
let data3 = data.parameters;
const _errs6 = errors;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
validate74.errors = [{instancePath:instancePath+"/parameters",keyword:"type",message:"must be object,null"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.strict !== undefined){
let data4 = data.strict;
const _errs9 = errors;
if((typeof data4 !== "boolean") && (data4 !== null)){
validate74.errors = [{instancePath:instancePath+"/strict",keyword:"type",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.defer_loading !== undefined){
const _errs11 = errors;
if(typeof data.defer_loading !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/defer_loading",keyword:"type",message:"must be boolean"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allowed_callers !== undefined){
let data6 = data.allowed_callers;
const _errs13 = errors;
if((!(Array.isArray(data6))) && (data6 !== null)){
validate74.errors = [{instancePath:instancePath+"/allowed_callers",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs13){
if(Array.isArray(data6)){
var valid1 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
const _errs15 = errors;
if(typeof data6[i0] !== "string"){
validate74.errors = [{instancePath:instancePath+"/allowed_callers/" + i0,keyword:"type",message:"must be string"}];
return false;
}
var valid1 = _errs15 === errors;
if(!valid1){
break;
}
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output_schema !== undefined){
let data8 = data.output_schema;
const _errs17 = errors;
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
validate74.errors = [{instancePath:instancePath+"/output_schema",keyword:"type",message:"must be object,null"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.async !== undefined){
const _errs20 = errors;
if(typeof data.async !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/async",keyword:"type",message:"must be boolean"}];
return false;
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
else {
validate74.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate74.errors = vErrors;
return errors === 0;
}


function validate77(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate77.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
if("text" !== data.type){
validate77.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "text"}}];
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


function validate78(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.syntax === undefined) && (missing0 = "syntax"))) || ((data.definition === undefined) && (missing0 = "definition"))){
validate78.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("grammar" !== data.type){
validate78.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "grammar"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.syntax !== undefined){
let data1 = data.syntax;
const _errs2 = errors;
if(!((data1 === "lark") || (data1 === "regex"))){
validate78.errors = [{instancePath:instancePath+"/syntax",keyword:"enum",params:{allowedValues: ["lark","regex"]}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.definition !== undefined){
const _errs3 = errors;
if(typeof data.definition !== "string"){
validate78.errors = [{instancePath:instancePath+"/definition",keyword:"type",message:"must be string"}];
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
validate78.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate78.errors = vErrors;
return errors === 0;
}


function validate76(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "text"){
if(!(validate77(data, instancePath))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
else if(tag0 === "grammar"){
if(!(validate78(data, instancePath))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
else {
validate76.errors = [{instancePath,keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate76.errors = [{instancePath,keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
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


function validate75(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.name === undefined) && (missing0 = "name"))){
validate75.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("custom" !== data.type){
validate75.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "custom"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data1 = data.name;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data1 === "string"){
if(func2(data1) > 128){
validate75.errors = [{instancePath:instancePath+"/name",keyword:"maxLength",message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data1) < 1){
validate75.errors = [{instancePath:instancePath+"/name",keyword:"minLength",message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate75.errors = [{instancePath:instancePath+"/name",keyword:"type",message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data2 = data.description;
const _errs4 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate75.errors = [{instancePath:instancePath+"/description",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
const _errs6 = errors;
if(!(validate76(data.format, instancePath === undefined ? undefined : instancePath+"/format"))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.defer_loading !== undefined){
const _errs7 = errors;
if(typeof data.defer_loading !== "boolean"){
validate75.errors = [{instancePath:instancePath+"/defer_loading",keyword:"type",message:"must be boolean"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allowed_callers !== undefined){
let data5 = data.allowed_callers;
const _errs9 = errors;
if((!(Array.isArray(data5))) && (data5 !== null)){
validate75.errors = [{instancePath:instancePath+"/allowed_callers",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs9){
if(Array.isArray(data5)){
var valid1 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs11 = errors;
if(typeof data5[i0] !== "string"){
validate75.errors = [{instancePath:instancePath+"/allowed_callers/" + i0,keyword:"type",message:"must be string"}];
return false;
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
if(data.async !== undefined){
const _errs13 = errors;
if(typeof data.async !== "boolean"){
validate75.errors = [{instancePath:instancePath+"/async",keyword:"type",message:"must be boolean"}];
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


function validate83(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
const _errs1 = errors;
if("approximate" !== data.type){
validate83.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "approximate"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.city !== undefined){
let data1 = data.city;
const _errs2 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate83.errors = [{instancePath:instancePath+"/city",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.country !== undefined){
let data2 = data.country;
const _errs4 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate83.errors = [{instancePath:instancePath+"/country",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.region !== undefined){
let data3 = data.region;
const _errs6 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate83.errors = [{instancePath:instancePath+"/region",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timezone !== undefined){
let data4 = data.timezone;
const _errs8 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate83.errors = [{instancePath:instancePath+"/timezone",keyword:"type",message:"must be string,null"}];
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
validate83.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate83.errors = vErrors;
return errors === 0;
}


function validate82(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate82.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
let data0 = data.type;
const _errs1 = errors;
if(!((((data0 === "web_search") || (data0 === "web_search_2025_08_26")) || (data0 === "web_search_preview")) || (data0 === "web_search_preview_2025_03_11"))){
validate82.errors = [{instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: ["web_search","web_search_2025_08_26","web_search_preview","web_search_preview_2025_03_11"]}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.search_context_size !== undefined){
let data1 = data.search_context_size;
const _errs2 = errors;
if(!((((data1 === "low") || (data1 === "medium")) || (data1 === "high")) || (data1 === null))){
validate82.errors = [{instancePath:instancePath+"/search_context_size",keyword:"enum",params:{allowedValues: ["low","medium","high",null]}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_location !== undefined){
let data2 = data.user_location;
const _errs3 = errors;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(!(validate83(data2, instancePath === undefined ? undefined : instancePath+"/user_location"))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if(data2 !== null){
const err0 = {instancePath:instancePath+"/user_location",keyword:"type",message:"must be null"};
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
const err1 = {instancePath:instancePath+"/user_location",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate82.errors = vErrors;
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
if(data.filters !== undefined){
let data3 = data.filters;
const _errs8 = errors;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
validate82.errors = [{instancePath:instancePath+"/filters",keyword:"type",message:"must be object,null"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.external_web_access !== undefined){
const _errs11 = errors;
if(typeof data.external_web_access !== "boolean"){
validate82.errors = [{instancePath:instancePath+"/external_web_access",keyword:"type",message:"must be boolean"}];
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
validate82.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate82.errors = vErrors;
return errors === 0;
}


function validate73(data, instancePath){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
let data0 = data.type;
if(!((((((data0 === "function") || (data0 === "custom")) || (data0 === "web_search")) || (data0 === "web_search_2025_08_26")) || (data0 === "web_search_preview")) || (data0 === "web_search_preview_2025_03_11"))){
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
if(!(validate74(data, instancePath))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
else if(tag0 === "custom"){
if(!(validate75(data, instancePath))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
else if(tag0 === "web_search"){
if(!(validate82(data, instancePath))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
else if(tag0 === "web_search_2025_08_26"){
if(!(validate82(data, instancePath))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
else if(tag0 === "web_search_preview"){
if(!(validate82(data, instancePath))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
else if(tag0 === "web_search_preview_2025_03_11"){
if(!(validate82(data, instancePath))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
else {
validate73.errors = [{instancePath,keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate73.errors = [{instancePath,keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate73.errors = [{instancePath,keyword:"type",message:"must be object"}];
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
validate73.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate73.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
if(typeof data.type !== "string"){
validate73.errors = [{instancePath:instancePath+"/type",keyword:"type",message:"must be string"}];
return false;
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


function validate93(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.name === undefined) && (missing0 = "name"))){
validate93.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("function" !== data.type){
validate93.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "function"}}];
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
validate93.errors = [{instancePath:instancePath+"/name",keyword:"type",message:"must be string"}];
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
validate93.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate93.errors = vErrors;
return errors === 0;
}


function validate94(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.name === undefined) && (missing0 = "name"))){
validate94.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("custom" !== data.type){
validate94.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "custom"}}];
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
validate94.errors = [{instancePath:instancePath+"/name",keyword:"type",message:"must be string"}];
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
validate94.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate94.errors = vErrors;
return errors === 0;
}


function validate97(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.name === undefined) && (missing0 = "name"))){
validate97.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
let data0 = data.type;
const _errs1 = errors;
if(!((data0 === "function") || (data0 === "custom"))){
validate97.errors = [{instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: ["function","custom"]}}];
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
validate97.errors = [{instancePath:instancePath+"/name",keyword:"type",message:"must be string"}];
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
validate97.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate97.errors = vErrors;
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
if(!(validate97(data, instancePath))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
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


function validate95(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.mode === undefined) && (missing0 = "mode"))) || ((data.tools === undefined) && (missing0 = "tools"))){
validate95.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("allowed_tools" !== data.type){
validate95.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "allowed_tools"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mode !== undefined){
let data1 = data.mode;
const _errs2 = errors;
if(!((data1 === "auto") || (data1 === "required"))){
validate95.errors = [{instancePath:instancePath+"/mode",keyword:"enum",params:{allowedValues: ["auto","required"]}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tools !== undefined){
let data2 = data.tools;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate96(data2[i0], instancePath === undefined ? undefined : instancePath+"/tools/" + i0))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate95.errors = [{instancePath:instancePath+"/tools",keyword:"type",message:"must be array"}];
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
validate95.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate95.errors = vErrors;
return errors === 0;
}


function validate92(data, instancePath){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
let data0 = data.type;
if(!(((data0 === "function") || (data0 === "custom")) || (data0 === "allowed_tools"))){
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
if(!(validate93(data, instancePath))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
else if(tag0 === "custom"){
if(!(validate94(data, instancePath))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
else if(tag0 === "allowed_tools"){
if(!(validate95(data, instancePath))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
else {
validate92.errors = [{instancePath,keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate92.errors = [{instancePath,keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate92.errors = [{instancePath,keyword:"type",message:"must be object"}];
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
validate92.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate92.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
if(typeof data.type !== "string"){
validate92.errors = [{instancePath:instancePath+"/type",keyword:"type",message:"must be string"}];
return false;
}
}
}
}
else {
validate92.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate92.errors = vErrors;
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
if(data.type !== undefined){
if("text" !== data.type){
validate107.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "text"}}];
return false;
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
if(data.type !== undefined){
if("json_object" !== data.type){
validate108.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "json_object"}}];
return false;
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
if(data.type !== undefined){
const _errs1 = errors;
if("json_schema" !== data.type){
validate109.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "json_schema"}}];
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
validate109.errors = [{instancePath:instancePath+"/name",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data2 = data.description;
const _errs4 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate109.errors = [{instancePath:instancePath+"/description",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.schema !== undefined){
let data3 = data.schema;
const _errs6 = errors;
if(errors === _errs6){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
}
else {
validate109.errors = [{instancePath:instancePath+"/schema",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.strict !== undefined){
let data4 = data.strict;
const _errs9 = errors;
if((typeof data4 !== "boolean") && (data4 !== null)){
validate109.errors = [{instancePath:instancePath+"/strict",keyword:"type",message:"must be boolean,null"}];
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


function validate105(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.format !== undefined){
let data0 = data.format;
const _errs1 = errors;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(!(validate106(data0, instancePath === undefined ? undefined : instancePath+"/format"))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs4 = errors;
if(data0 !== null){
const err0 = {instancePath:instancePath+"/format",keyword:"type",message:"must be null"};
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
const err1 = {instancePath:instancePath+"/format",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate105.errors = vErrors;
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
if(data.verbosity !== undefined){
let data1 = data.verbosity;
const _errs6 = errors;
if(!((((data1 === "low") || (data1 === "medium")) || (data1 === "high")) || (data1 === null))){
validate105.errors = [{instancePath:instancePath+"/verbosity",keyword:"enum",params:{allowedValues: ["low","medium","high",null]}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
else {
validate105.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate105.errors = vErrors;
return errors === 0;
}


function validate115(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.effort !== undefined){
let data0 = data.effort;
const _errs1 = errors;
if(!((((((((data0 === "none") || (data0 === "minimal")) || (data0 === "low")) || (data0 === "medium")) || (data0 === "high")) || (data0 === "xhigh")) || (data0 === "max")) || (data0 === null))){
validate115.errors = [{instancePath:instancePath+"/effort",keyword:"enum",params:{allowedValues: ["none","minimal","low","medium","high","xhigh","max",null]}}];
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
if(!((((data1 === "auto") || (data1 === "concise")) || (data1 === "detailed")) || (data1 === null))){
validate115.errors = [{instancePath:instancePath+"/summary",keyword:"enum",params:{allowedValues: ["auto","concise","detailed",null]}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.generate_summary !== undefined){
let data2 = data.generate_summary;
const _errs3 = errors;
if(!((((data2 === "auto") || (data2 === "concise")) || (data2 === "detailed")) || (data2 === null))){
validate115.errors = [{instancePath:instancePath+"/generate_summary",keyword:"enum",params:{allowedValues: ["auto","concise","detailed",null]}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.context !== undefined){
let data3 = data.context;
const _errs4 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate115.errors = [{instancePath:instancePath+"/context",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mode !== undefined){
let data4 = data.mode;
const _errs6 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate115.errors = [{instancePath:instancePath+"/mode",keyword:"type",message:"must be string,null"}];
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
validate115.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate115.errors = vErrors;
return errors === 0;
}


function validate23(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
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
if(data.input !== undefined){
let data1 = data.input;
const _errs3 = errors;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(typeof data1 !== "string"){
const err0 = {instancePath:instancePath+"/input",keyword:"type",message:"must be string"};
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
let data2 = data1[i0];
const _errs9 = errors;
const _errs10 = errors;
let valid3 = false;
const _errs11 = errors;
if(!(validate24(data2, instancePath === undefined ? undefined : instancePath+"/input/" + i0))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid1 = _errs11 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs12 = errors;
if(!(validate70(data2, instancePath === undefined ? undefined : instancePath+"/input/" + i0))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
valid3 = valid3 || _valid1;
}
if(!valid3){
const err1 = {instancePath:instancePath+"/input/" + i0,keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
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
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
}
else {
const err2 = {instancePath:instancePath+"/input",keyword:"type",message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs13 = errors;
if(data1 !== null){
const err3 = {instancePath:instancePath+"/input",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid1 = valid1 || _valid0;
}
}
if(!valid1){
const err4 = {instancePath:instancePath+"/input",keyword:"anyOf",message:"must match a schema in anyOf"};
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
if(data.instructions !== undefined){
let data3 = data.instructions;
const _errs15 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate23.errors = [{instancePath:instancePath+"/instructions",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max_output_tokens !== undefined){
let data4 = data.max_output_tokens;
const _errs17 = errors;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){
validate23.errors = [{instancePath:instancePath+"/max_output_tokens",keyword:"type",message:"must be integer,null"}];
return false;
}
if(errors === _errs17){
if(typeof data4 == "number"){
if(data4 < 1 || isNaN(data4)){
validate23.errors = [{instancePath:instancePath+"/max_output_tokens",keyword:"minimum",message:"must be >= 1"}];
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
if(data.max_tool_calls !== undefined){
let data5 = data.max_tool_calls;
const _errs19 = errors;
if((!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))) && (data5 !== null)){
validate23.errors = [{instancePath:instancePath+"/max_tool_calls",keyword:"type",message:"must be integer,null"}];
return false;
}
if(errors === _errs19){
if(typeof data5 == "number"){
if(data5 < 1 || isNaN(data5)){
validate23.errors = [{instancePath:instancePath+"/max_tool_calls",keyword:"minimum",message:"must be >= 1"}];
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
if(data.temperature !== undefined){
let data6 = data.temperature;
const _errs21 = errors;
if((!(typeof data6 == "number")) && (data6 !== null)){
validate23.errors = [{instancePath:instancePath+"/temperature",keyword:"type",message:"must be number,null"}];
return false;
}
if(errors === _errs21){
if(typeof data6 == "number"){
if(data6 > 2 || isNaN(data6)){
validate23.errors = [{instancePath:instancePath+"/temperature",keyword:"maximum",message:"must be <= 2"}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate23.errors = [{instancePath:instancePath+"/temperature",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.top_p !== undefined){
let data7 = data.top_p;
const _errs23 = errors;
if((!(typeof data7 == "number")) && (data7 !== null)){
validate23.errors = [{instancePath:instancePath+"/top_p",keyword:"type",message:"must be number,null"}];
return false;
}
if(errors === _errs23){
if(typeof data7 == "number"){
if(data7 > 1 || isNaN(data7)){
validate23.errors = [{instancePath:instancePath+"/top_p",keyword:"maximum",message:"must be <= 1"}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate23.errors = [{instancePath:instancePath+"/top_p",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.top_logprobs !== undefined){
let data8 = data.top_logprobs;
const _errs25 = errors;
if((!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))) && (data8 !== null)){
validate23.errors = [{instancePath:instancePath+"/top_logprobs",keyword:"type",message:"must be integer,null"}];
return false;
}
if(errors === _errs25){
if(typeof data8 == "number"){
if(data8 > 20 || isNaN(data8)){
validate23.errors = [{instancePath:instancePath+"/top_logprobs",keyword:"maximum",message:"must be <= 20"}];
return false;
}
else {
if(data8 < 0 || isNaN(data8)){
validate23.errors = [{instancePath:instancePath+"/top_logprobs",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tools !== undefined){
let data9 = data.tools;
const _errs27 = errors;
if((!(Array.isArray(data9))) && (data9 !== null)){
validate23.errors = [{instancePath:instancePath+"/tools",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs27){
if(Array.isArray(data9)){
var valid4 = true;
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
const _errs29 = errors;
if(!(validate73(data9[i1], instancePath === undefined ? undefined : instancePath+"/tools/" + i1))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
var valid4 = _errs29 === errors;
if(!valid4){
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
if(data.tool_choice !== undefined){
let data11 = data.tool_choice;
const _errs30 = errors;
const _errs31 = errors;
let valid5 = false;
const _errs32 = errors;
if(!(((data11 === "none") || (data11 === "auto")) || (data11 === "required"))){
const err5 = {instancePath:instancePath+"/tool_choice",keyword:"enum",params:{allowedValues: ["none","auto","required"]}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid2 = _errs32 === errors;
valid5 = valid5 || _valid2;
if(!valid5){
const _errs33 = errors;
if(!(validate92(data11, instancePath === undefined ? undefined : instancePath+"/tool_choice"))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
var _valid2 = _errs33 === errors;
valid5 = valid5 || _valid2;
if(!valid5){
const _errs34 = errors;
if(data11 !== null){
const err6 = {instancePath:instancePath+"/tool_choice",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid2 = _errs34 === errors;
valid5 = valid5 || _valid2;
}
}
if(!valid5){
const err7 = {instancePath:instancePath+"/tool_choice",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate23.errors = vErrors;
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
if(data.parallel_tool_calls !== undefined){
let data12 = data.parallel_tool_calls;
const _errs36 = errors;
if((typeof data12 !== "boolean") && (data12 !== null)){
validate23.errors = [{instancePath:instancePath+"/parallel_tool_calls",keyword:"type",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.text !== undefined){
let data13 = data.text;
const _errs38 = errors;
const _errs39 = errors;
let valid6 = false;
const _errs40 = errors;
if(!(validate105(data13, instancePath === undefined ? undefined : instancePath+"/text"))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
var _valid3 = _errs40 === errors;
valid6 = valid6 || _valid3;
if(!valid6){
const _errs41 = errors;
if(data13 !== null){
const err8 = {instancePath:instancePath+"/text",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid3 = _errs41 === errors;
valid6 = valid6 || _valid3;
}
if(!valid6){
const err9 = {instancePath:instancePath+"/text",keyword:"anyOf",message:"must match a schema in anyOf"};
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
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reasoning !== undefined){
let data14 = data.reasoning;
const _errs43 = errors;
const _errs44 = errors;
let valid7 = false;
const _errs45 = errors;
if(!(validate115(data14, instancePath === undefined ? undefined : instancePath+"/reasoning"))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
var _valid4 = _errs45 === errors;
valid7 = valid7 || _valid4;
if(!valid7){
const _errs46 = errors;
if(data14 !== null){
const err10 = {instancePath:instancePath+"/reasoning",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid4 = _errs46 === errors;
valid7 = valid7 || _valid4;
}
if(!valid7){
const err11 = {instancePath:instancePath+"/reasoning",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.include !== undefined){
let data15 = data.include;
const _errs48 = errors;
if((!(Array.isArray(data15))) && (data15 !== null)){
validate23.errors = [{instancePath:instancePath+"/include",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs48){
if(Array.isArray(data15)){
var valid8 = true;
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
const _errs50 = errors;
if(typeof data15[i2] !== "string"){
validate23.errors = [{instancePath:instancePath+"/include/" + i2,keyword:"type",message:"must be string"}];
return false;
}
var valid8 = _errs50 === errors;
if(!valid8){
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
if(data.stream !== undefined){
let data17 = data.stream;
const _errs52 = errors;
if((typeof data17 !== "boolean") && (data17 !== null)){
validate23.errors = [{instancePath:instancePath+"/stream",keyword:"type",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs52 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stream_options !== undefined){
let data18 = data.stream_options;
const _errs54 = errors;
if((!(data18 && typeof data18 == "object" && !Array.isArray(data18))) && (data18 !== null)){
validate23.errors = [{instancePath:instancePath+"/stream_options",keyword:"type",message:"must be object,null"}];
return false;
}
var valid0 = _errs54 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store !== undefined){
let data19 = data.store;
const _errs57 = errors;
if((typeof data19 !== "boolean") && (data19 !== null)){
validate23.errors = [{instancePath:instancePath+"/store",keyword:"type",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs57 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.background !== undefined){
let data20 = data.background;
const _errs59 = errors;
if((typeof data20 !== "boolean") && (data20 !== null)){
validate23.errors = [{instancePath:instancePath+"/background",keyword:"type",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs59 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.previous_response_id !== undefined){
let data21 = data.previous_response_id;
const _errs61 = errors;
if((typeof data21 !== "string") && (data21 !== null)){
validate23.errors = [{instancePath:instancePath+"/previous_response_id",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs61 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.conversation !== undefined){
let data22 = data.conversation;
const _errs63 = errors;
if(((typeof data22 !== "string") && (!(data22 && typeof data22 == "object" && !Array.isArray(data22)))) && (data22 !== null)){
validate23.errors = [{instancePath:instancePath+"/conversation",keyword:"type",message:"must be string,object,null"}];
return false;
}
var valid0 = _errs63 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prompt !== undefined){
let data23 = data.prompt;
const _errs66 = errors;
if((!(data23 && typeof data23 == "object" && !Array.isArray(data23))) && (data23 !== null)){
validate23.errors = [{instancePath:instancePath+"/prompt",keyword:"type",message:"must be object,null"}];
return false;
}
var valid0 = _errs66 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.truncation !== undefined){
let data24 = data.truncation;
const _errs69 = errors;
if(!(((data24 === "auto") || (data24 === "disabled")) || (data24 === null))){
validate23.errors = [{instancePath:instancePath+"/truncation",keyword:"enum",params:{allowedValues: ["auto","disabled",null]}}];
return false;
}
var valid0 = _errs69 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.context_management !== undefined){
let data25 = data.context_management;
const _errs70 = errors;
if((!(Array.isArray(data25))) && (data25 !== null)){
validate23.errors = [{instancePath:instancePath+"/context_management",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs70){
if(Array.isArray(data25)){
var valid9 = true;
const len3 = data25.length;
for(let i3=0; i3<len3; i3++){
let data26 = data25[i3];
const _errs72 = errors;
if(errors === _errs72){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
}
else {
validate23.errors = [{instancePath:instancePath+"/context_management/" + i3,keyword:"type",message:"must be object"}];
return false;
}
}
var valid9 = _errs72 === errors;
if(!valid9){
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
if(data.metadata !== undefined){
let data27 = data.metadata;
const _errs75 = errors;
if((!(data27 && typeof data27 == "object" && !Array.isArray(data27))) && (data27 !== null)){
validate23.errors = [{instancePath:instancePath+"/metadata",keyword:"type",message:"must be object,null"}];
return false;
}
if(errors === _errs75){
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key0 in data27){
let data28 = data27[key0];
const _errs78 = errors;
if((typeof data28 !== "string") && (data28 !== null)){
validate23.errors = [{instancePath:instancePath+"/metadata/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",message:"must be string,null"}];
return false;
}
var valid10 = _errs78 === errors;
if(!valid10){
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
if(data.service_tier !== undefined){
let data29 = data.service_tier;
const _errs80 = errors;
if((typeof data29 !== "string") && (data29 !== null)){
validate23.errors = [{instancePath:instancePath+"/service_tier",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs80 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined){
let data30 = data.user;
const _errs82 = errors;
if((typeof data30 !== "string") && (data30 !== null)){
validate23.errors = [{instancePath:instancePath+"/user",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs82 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.safety_identifier !== undefined){
let data31 = data.safety_identifier;
const _errs84 = errors;
if((typeof data31 !== "string") && (data31 !== null)){
validate23.errors = [{instancePath:instancePath+"/safety_identifier",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs84 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prompt_cache_key !== undefined){
let data32 = data.prompt_cache_key;
const _errs86 = errors;
if((typeof data32 !== "string") && (data32 !== null)){
validate23.errors = [{instancePath:instancePath+"/prompt_cache_key",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs86 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prompt_cache_retention !== undefined){
let data33 = data.prompt_cache_retention;
const _errs88 = errors;
if(!(((data33 === "in_memory") || (data33 === "24h")) || (data33 === null))){
validate23.errors = [{instancePath:instancePath+"/prompt_cache_retention",keyword:"enum",params:{allowedValues: ["in_memory","24h",null]}}];
return false;
}
var valid0 = _errs88 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prompt_cache_options !== undefined){
let data34 = data.prompt_cache_options;
const _errs89 = errors;
if((!(data34 && typeof data34 == "object" && !Array.isArray(data34))) && (data34 !== null)){
validate23.errors = [{instancePath:instancePath+"/prompt_cache_options",keyword:"type",message:"must be object,null"}];
return false;
}
var valid0 = _errs89 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.moderation !== undefined){
let data35 = data.moderation;
const _errs92 = errors;
if(((!(data35 && typeof data35 == "object" && !Array.isArray(data35))) && (typeof data35 !== "string")) && (data35 !== null)){
validate23.errors = [{instancePath:instancePath+"/moderation",keyword:"type",message:"must be object,string,null"}];
return false;
}
var valid0 = _errs92 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.access_programs !== undefined){
let data36 = data.access_programs;
const _errs95 = errors;
if((!(data36 && typeof data36 == "object" && !Array.isArray(data36))) && (data36 !== null)){
validate23.errors = [{instancePath:instancePath+"/access_programs",keyword:"type",message:"must be object,null"}];
return false;
}
var valid0 = _errs95 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.image !== undefined){
let data37 = data.image;
const _errs98 = errors;
if((!(data37 && typeof data37 == "object" && !Array.isArray(data37))) && (data37 !== null)){
validate23.errors = [{instancePath:instancePath+"/image",keyword:"type",message:"must be object,null"}];
return false;
}
var valid0 = _errs98 === errors;
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

const check_response = validate118;

function validate120(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code !== undefined){
let data0 = data.code;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate120.errors = [{instancePath:instancePath+"/code",keyword:"type",message:"must be string,null"}];
return false;
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
if((typeof data1 !== "string") && (data1 !== null)){
validate120.errors = [{instancePath:instancePath+"/message",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.param !== undefined){
let data2 = data.param;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate120.errors = [{instancePath:instancePath+"/param",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
let data3 = data.type;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate120.errors = [{instancePath:instancePath+"/type",keyword:"type",message:"must be string,null"}];
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
validate120.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate120.errors = vErrors;
return errors === 0;
}


function validate122(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reason !== undefined){
let data0 = data.reason;
if((typeof data0 !== "string") && (data0 !== null)){
validate122.errors = [{instancePath:instancePath+"/reason",keyword:"type",message:"must be string,null"}];
return false;
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


function validate125(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input_tokens !== undefined){
let data0 = data.input_tokens;
const _errs1 = errors;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
validate125.errors = [{instancePath:instancePath+"/input_tokens",keyword:"type",message:"must be integer,null"}];
return false;
}
if(errors === _errs1){
if(typeof data0 == "number"){
if(data0 < 0 || isNaN(data0)){
validate125.errors = [{instancePath:instancePath+"/input_tokens",keyword:"minimum",message:"must be >= 0"}];
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
if(data.input_tokens_details !== undefined){
let data1 = data.input_tokens_details;
const _errs3 = errors;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
validate125.errors = [{instancePath:instancePath+"/input_tokens_details",keyword:"type",message:"must be object,null"}];
return false;
}
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.cached_tokens !== undefined){
let data2 = data1.cached_tokens;
const _errs5 = errors;
if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (data2 !== null)){
validate125.errors = [{instancePath:instancePath+"/input_tokens_details/cached_tokens",keyword:"type",message:"must be integer,null"}];
return false;
}
if(errors === _errs5){
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
validate125.errors = [{instancePath:instancePath+"/input_tokens_details/cached_tokens",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.cache_write_tokens !== undefined){
let data3 = data1.cache_write_tokens;
const _errs7 = errors;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
validate125.errors = [{instancePath:instancePath+"/input_tokens_details/cache_write_tokens",keyword:"type",message:"must be integer,null"}];
return false;
}
if(errors === _errs7){
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
validate125.errors = [{instancePath:instancePath+"/input_tokens_details/cache_write_tokens",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
var valid1 = _errs7 === errors;
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
if(valid0){
if(data.output_tokens !== undefined){
let data4 = data.output_tokens;
const _errs9 = errors;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){
validate125.errors = [{instancePath:instancePath+"/output_tokens",keyword:"type",message:"must be integer,null"}];
return false;
}
if(errors === _errs9){
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
validate125.errors = [{instancePath:instancePath+"/output_tokens",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output_tokens_details !== undefined){
let data5 = data.output_tokens_details;
const _errs11 = errors;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
validate125.errors = [{instancePath:instancePath+"/output_tokens_details",keyword:"type",message:"must be object,null"}];
return false;
}
if(errors === _errs11){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.reasoning_tokens !== undefined){
let data6 = data5.reasoning_tokens;
const _errs13 = errors;
if((!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))) && (data6 !== null)){
validate125.errors = [{instancePath:instancePath+"/output_tokens_details/reasoning_tokens",keyword:"type",message:"must be integer,null"}];
return false;
}
if(errors === _errs13){
if(typeof data6 == "number"){
if(data6 < 0 || isNaN(data6)){
validate125.errors = [{instancePath:instancePath+"/output_tokens_details/reasoning_tokens",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
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
if(data.total_tokens !== undefined){
let data7 = data.total_tokens;
const _errs15 = errors;
if((!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))) && (data7 !== null)){
validate125.errors = [{instancePath:instancePath+"/total_tokens",keyword:"type",message:"must be integer,null"}];
return false;
}
if(errors === _errs15){
if(typeof data7 == "number"){
if(data7 < 0 || isNaN(data7)){
validate125.errors = [{instancePath:instancePath+"/total_tokens",keyword:"minimum",message:"must be >= 0"}];
return false;
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
validate125.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate125.errors = vErrors;
return errors === 0;
}


function validate119(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs1 = errors;
if(typeof data.id !== "string"){
validate119.errors = [{instancePath:instancePath+"/id",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.object !== undefined){
const _errs3 = errors;
if(typeof data.object !== "string"){
validate119.errors = [{instancePath:instancePath+"/object",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
let data2 = data.created_at;
const _errs5 = errors;
if((!(typeof data2 == "number")) && (data2 !== null)){
validate119.errors = [{instancePath:instancePath+"/created_at",keyword:"type",message:"must be number,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.completed_at !== undefined){
let data3 = data.completed_at;
const _errs7 = errors;
if((!(typeof data3 == "number")) && (data3 !== null)){
validate119.errors = [{instancePath:instancePath+"/completed_at",keyword:"type",message:"must be number,null"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data4 = data.status;
const _errs9 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate119.errors = [{instancePath:instancePath+"/status",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.background !== undefined){
let data5 = data.background;
const _errs11 = errors;
if((typeof data5 !== "boolean") && (data5 !== null)){
validate119.errors = [{instancePath:instancePath+"/background",keyword:"type",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error !== undefined){
let data6 = data.error;
const _errs13 = errors;
const _errs14 = errors;
let valid1 = false;
const _errs15 = errors;
if(!(validate120(data6, instancePath === undefined ? undefined : instancePath+"/error"))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
var _valid0 = _errs15 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs16 = errors;
if(data6 !== null){
const err0 = {instancePath:instancePath+"/error",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs16 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err1 = {instancePath:instancePath+"/error",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate119.errors = vErrors;
return false;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.incomplete_details !== undefined){
let data7 = data.incomplete_details;
const _errs18 = errors;
const _errs19 = errors;
let valid2 = false;
const _errs20 = errors;
if(!(validate122(data7, instancePath === undefined ? undefined : instancePath+"/incomplete_details"))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
var _valid1 = _errs20 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs21 = errors;
if(data7 !== null){
const err2 = {instancePath:instancePath+"/incomplete_details",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs21 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err3 = {instancePath:instancePath+"/incomplete_details",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate119.errors = vErrors;
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
if(data.model !== undefined){
let data8 = data.model;
const _errs23 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate119.errors = [{instancePath:instancePath+"/model",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output !== undefined){
let data9 = data.output;
const _errs25 = errors;
if((!(Array.isArray(data9))) && (data9 !== null)){
validate119.errors = [{instancePath:instancePath+"/output",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs25){
if(Array.isArray(data9)){
var valid3 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
const _errs27 = errors;
if(!(validate24(data9[i0], instancePath === undefined ? undefined : instancePath+"/output/" + i0))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid3 = _errs27 === errors;
if(!valid3){
break;
}
}
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usage !== undefined){
let data11 = data.usage;
const _errs28 = errors;
const _errs29 = errors;
let valid4 = false;
const _errs30 = errors;
if(!(validate125(data11, instancePath === undefined ? undefined : instancePath+"/usage"))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
var _valid2 = _errs30 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs31 = errors;
if(data11 !== null){
const err4 = {instancePath:instancePath+"/usage",keyword:"type",message:"must be null"};
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
}
if(!valid4){
const err5 = {instancePath:instancePath+"/usage",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate119.errors = vErrors;
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
let data12 = data.service_tier;
const _errs33 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate119.errors = [{instancePath:instancePath+"/service_tier",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store !== undefined){
let data13 = data.store;
const _errs35 = errors;
if((typeof data13 !== "boolean") && (data13 !== null)){
validate119.errors = [{instancePath:instancePath+"/store",keyword:"type",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.previous_response_id !== undefined){
let data14 = data.previous_response_id;
const _errs37 = errors;
if((typeof data14 !== "string") && (data14 !== null)){
validate119.errors = [{instancePath:instancePath+"/previous_response_id",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined){
let data15 = data.metadata;
const _errs39 = errors;
if((!(data15 && typeof data15 == "object" && !Array.isArray(data15))) && (data15 !== null)){
validate119.errors = [{instancePath:instancePath+"/metadata",keyword:"type",message:"must be object,null"}];
return false;
}
var valid0 = _errs39 === errors;
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
validate119.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate119.errors = vErrors;
return errors === 0;
}


function validate118(data, instancePath){
/*# sourceURL="entry-response" */;
let vErrors = null;
let errors = 0;
if(!(validate119(data, instancePath))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
validate118.errors = vErrors;
return errors === 0;
}

const check_event = validate128;

function validate131(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs1 = errors;
if(typeof data.id !== "string"){
validate131.errors = [{instancePath:instancePath+"/id",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.object !== undefined){
const _errs3 = errors;
if(typeof data.object !== "string"){
validate131.errors = [{instancePath:instancePath+"/object",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
let data2 = data.created_at;
const _errs5 = errors;
if((!(typeof data2 == "number")) && (data2 !== null)){
validate131.errors = [{instancePath:instancePath+"/created_at",keyword:"type",message:"must be number,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.completed_at !== undefined){
let data3 = data.completed_at;
const _errs7 = errors;
if((!(typeof data3 == "number")) && (data3 !== null)){
validate131.errors = [{instancePath:instancePath+"/completed_at",keyword:"type",message:"must be number,null"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data4 = data.status;
const _errs9 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate131.errors = [{instancePath:instancePath+"/status",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.background !== undefined){
let data5 = data.background;
const _errs11 = errors;
if((typeof data5 !== "boolean") && (data5 !== null)){
validate131.errors = [{instancePath:instancePath+"/background",keyword:"type",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error !== undefined){
let data6 = data.error;
const _errs13 = errors;
const _errs14 = errors;
let valid1 = false;
const _errs15 = errors;
if(!(validate120(data6, instancePath === undefined ? undefined : instancePath+"/error"))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
var _valid0 = _errs15 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs16 = errors;
if(data6 !== null){
const err0 = {instancePath:instancePath+"/error",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs16 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err1 = {instancePath:instancePath+"/error",keyword:"anyOf",message:"must match a schema in anyOf"};
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
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.incomplete_details !== undefined){
let data7 = data.incomplete_details;
const _errs18 = errors;
const _errs19 = errors;
let valid2 = false;
const _errs20 = errors;
if(!(validate122(data7, instancePath === undefined ? undefined : instancePath+"/incomplete_details"))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
var _valid1 = _errs20 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs21 = errors;
if(data7 !== null){
const err2 = {instancePath:instancePath+"/incomplete_details",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs21 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err3 = {instancePath:instancePath+"/incomplete_details",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate131.errors = vErrors;
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
if(data.model !== undefined){
let data8 = data.model;
const _errs23 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate131.errors = [{instancePath:instancePath+"/model",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output !== undefined){
let data9 = data.output;
const _errs25 = errors;
if((!(Array.isArray(data9))) && (data9 !== null)){
validate131.errors = [{instancePath:instancePath+"/output",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs25){
if(Array.isArray(data9)){
var valid3 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
const _errs27 = errors;
if(!(validate24(data9[i0], instancePath === undefined ? undefined : instancePath+"/output/" + i0))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid3 = _errs27 === errors;
if(!valid3){
break;
}
}
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usage !== undefined){
let data11 = data.usage;
const _errs28 = errors;
const _errs29 = errors;
let valid4 = false;
const _errs30 = errors;
if(!(validate125(data11, instancePath === undefined ? undefined : instancePath+"/usage"))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
var _valid2 = _errs30 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs31 = errors;
if(data11 !== null){
const err4 = {instancePath:instancePath+"/usage",keyword:"type",message:"must be null"};
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
}
if(!valid4){
const err5 = {instancePath:instancePath+"/usage",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate131.errors = vErrors;
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
let data12 = data.service_tier;
const _errs33 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate131.errors = [{instancePath:instancePath+"/service_tier",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store !== undefined){
let data13 = data.store;
const _errs35 = errors;
if((typeof data13 !== "boolean") && (data13 !== null)){
validate131.errors = [{instancePath:instancePath+"/store",keyword:"type",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.previous_response_id !== undefined){
let data14 = data.previous_response_id;
const _errs37 = errors;
if((typeof data14 !== "string") && (data14 !== null)){
validate131.errors = [{instancePath:instancePath+"/previous_response_id",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined){
let data15 = data.metadata;
const _errs39 = errors;
if((!(data15 && typeof data15 == "object" && !Array.isArray(data15))) && (data15 !== null)){
validate131.errors = [{instancePath:instancePath+"/metadata",keyword:"type",message:"must be object,null"}];
return false;
}
var valid0 = _errs39 === errors;
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
validate131.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate131.errors = vErrors;
return errors === 0;
}


function validate130(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.response === undefined) && (missing0 = "response"))){
validate130.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
let data0 = data.type;
const _errs1 = errors;
if(!(((data0 === "response.created") || (data0 === "response.in_progress")) || (data0 === "response.queued"))){
validate130.errors = [{instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: ["response.created","response.in_progress","response.queued"]}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sequence_number !== undefined){
let data1 = data.sequence_number;
const _errs2 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate130.errors = [{instancePath:instancePath+"/sequence_number",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs2){
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
validate130.errors = [{instancePath:instancePath+"/sequence_number",keyword:"minimum",message:"must be >= 0"}];
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
if(data.response !== undefined){
const _errs4 = errors;
if(!(validate131(data.response, instancePath === undefined ? undefined : instancePath+"/response"))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
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
validate130.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate130.errors = vErrors;
return errors === 0;
}


function validate137(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.response === undefined) && (missing0 = "response"))){
validate137.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
let data0 = data.type;
const _errs1 = errors;
if(!((data0 === "response.completed") || (data0 === "response.incomplete"))){
validate137.errors = [{instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: ["response.completed","response.incomplete"]}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sequence_number !== undefined){
let data1 = data.sequence_number;
const _errs2 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate137.errors = [{instancePath:instancePath+"/sequence_number",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs2){
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
validate137.errors = [{instancePath:instancePath+"/sequence_number",keyword:"minimum",message:"must be >= 0"}];
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
if(data.response !== undefined){
const _errs4 = errors;
if(!(validate131(data.response, instancePath === undefined ? undefined : instancePath+"/response"))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
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
validate137.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate137.errors = vErrors;
return errors === 0;
}


function validate139(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.response === undefined) && (missing0 = "response"))){
validate139.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("response.failed" !== data.type){
validate139.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "response.failed"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sequence_number !== undefined){
let data1 = data.sequence_number;
const _errs2 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate139.errors = [{instancePath:instancePath+"/sequence_number",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs2){
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
validate139.errors = [{instancePath:instancePath+"/sequence_number",keyword:"minimum",message:"must be >= 0"}];
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
if(data.response !== undefined){
const _errs4 = errors;
if(!(validate131(data.response, instancePath === undefined ? undefined : instancePath+"/response"))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
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
validate139.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate139.errors = vErrors;
return errors === 0;
}


function validate141(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate141.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("error" !== data.type){
validate141.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "error"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sequence_number !== undefined){
let data1 = data.sequence_number;
const _errs2 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate141.errors = [{instancePath:instancePath+"/sequence_number",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs2){
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
validate141.errors = [{instancePath:instancePath+"/sequence_number",keyword:"minimum",message:"must be >= 0"}];
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
if(data.error !== undefined){
let data2 = data.error;
const _errs4 = errors;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(!(validate120(data2, instancePath === undefined ? undefined : instancePath+"/error"))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs7 = errors;
if(data2 !== null){
const err0 = {instancePath:instancePath+"/error",keyword:"type",message:"must be null"};
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
const err1 = {instancePath:instancePath+"/error",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
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
if(data.code !== undefined){
let data3 = data.code;
const _errs9 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate141.errors = [{instancePath:instancePath+"/code",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
let data4 = data.message;
const _errs11 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate141.errors = [{instancePath:instancePath+"/message",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.param !== undefined){
let data5 = data.param;
const _errs13 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate141.errors = [{instancePath:instancePath+"/param",keyword:"type",message:"must be string,null"}];
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


function validate143(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.output_index === undefined) && (missing0 = "output_index"))) || ((data.item === undefined) && (missing0 = "item"))){
validate143.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("response.output_item.added" !== data.type){
validate143.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "response.output_item.added"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sequence_number !== undefined){
let data1 = data.sequence_number;
const _errs2 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate143.errors = [{instancePath:instancePath+"/sequence_number",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs2){
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
validate143.errors = [{instancePath:instancePath+"/sequence_number",keyword:"minimum",message:"must be >= 0"}];
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
if(data.output_index !== undefined){
let data2 = data.output_index;
const _errs4 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate143.errors = [{instancePath:instancePath+"/output_index",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs4){
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
validate143.errors = [{instancePath:instancePath+"/output_index",keyword:"minimum",message:"must be >= 0"}];
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
if(data.item !== undefined){
const _errs6 = errors;
if(!(validate24(data.item, instancePath === undefined ? undefined : instancePath+"/item"))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
validate143.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate143.errors = vErrors;
return errors === 0;
}


function validate145(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.output_index === undefined) && (missing0 = "output_index"))){
validate145.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("response.output_item.done" !== data.type){
validate145.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "response.output_item.done"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sequence_number !== undefined){
let data1 = data.sequence_number;
const _errs2 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate145.errors = [{instancePath:instancePath+"/sequence_number",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs2){
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
validate145.errors = [{instancePath:instancePath+"/sequence_number",keyword:"minimum",message:"must be >= 0"}];
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
if(data.output_index !== undefined){
let data2 = data.output_index;
const _errs4 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate145.errors = [{instancePath:instancePath+"/output_index",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs4){
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
validate145.errors = [{instancePath:instancePath+"/output_index",keyword:"minimum",message:"must be >= 0"}];
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
if(data.item !== undefined){
const _errs6 = errors;
if(!(validate24(data.item, instancePath === undefined ? undefined : instancePath+"/item"))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
validate145.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate145.errors = vErrors;
return errors === 0;
}


function validate147(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.type === undefined) && (missing0 = "type")) || ((data.output_index === undefined) && (missing0 = "output_index"))) || ((data.content_index === undefined) && (missing0 = "content_index"))) || ((data.part === undefined) && (missing0 = "part"))){
validate147.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
let data0 = data.type;
const _errs1 = errors;
if(!((data0 === "response.content_part.added") || (data0 === "response.content_part.done"))){
validate147.errors = [{instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: ["response.content_part.added","response.content_part.done"]}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sequence_number !== undefined){
let data1 = data.sequence_number;
const _errs2 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate147.errors = [{instancePath:instancePath+"/sequence_number",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs2){
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
validate147.errors = [{instancePath:instancePath+"/sequence_number",keyword:"minimum",message:"must be >= 0"}];
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
if(data.item_id !== undefined){
const _errs4 = errors;
if(typeof data.item_id !== "string"){
validate147.errors = [{instancePath:instancePath+"/item_id",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output_index !== undefined){
let data3 = data.output_index;
const _errs6 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
validate147.errors = [{instancePath:instancePath+"/output_index",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs6){
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
validate147.errors = [{instancePath:instancePath+"/output_index",keyword:"minimum",message:"must be >= 0"}];
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
if(data.content_index !== undefined){
let data4 = data.content_index;
const _errs8 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
validate147.errors = [{instancePath:instancePath+"/content_index",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs8){
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
validate147.errors = [{instancePath:instancePath+"/content_index",keyword:"minimum",message:"must be >= 0"}];
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
if(data.part !== undefined){
const _errs10 = errors;
if(!(validate27(data.part, instancePath === undefined ? undefined : instancePath+"/part"))){
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
validate147.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate147.errors = vErrors;
return errors === 0;
}


function validate149(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.type === undefined) && (missing0 = "type")) || ((data.output_index === undefined) && (missing0 = "output_index"))) || ((data.content_index === undefined) && (missing0 = "content_index"))) || ((data.delta === undefined) && (missing0 = "delta"))){
validate149.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("response.output_text.delta" !== data.type){
validate149.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "response.output_text.delta"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sequence_number !== undefined){
let data1 = data.sequence_number;
const _errs2 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate149.errors = [{instancePath:instancePath+"/sequence_number",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs2){
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
validate149.errors = [{instancePath:instancePath+"/sequence_number",keyword:"minimum",message:"must be >= 0"}];
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
if(data.item_id !== undefined){
const _errs4 = errors;
if(typeof data.item_id !== "string"){
validate149.errors = [{instancePath:instancePath+"/item_id",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output_index !== undefined){
let data3 = data.output_index;
const _errs6 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
validate149.errors = [{instancePath:instancePath+"/output_index",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs6){
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
validate149.errors = [{instancePath:instancePath+"/output_index",keyword:"minimum",message:"must be >= 0"}];
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
if(data.content_index !== undefined){
let data4 = data.content_index;
const _errs8 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
validate149.errors = [{instancePath:instancePath+"/content_index",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs8){
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
validate149.errors = [{instancePath:instancePath+"/content_index",keyword:"minimum",message:"must be >= 0"}];
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
if(data.delta !== undefined){
const _errs10 = errors;
if(typeof data.delta !== "string"){
validate149.errors = [{instancePath:instancePath+"/delta",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.logprobs !== undefined){
let data6 = data.logprobs;
const _errs12 = errors;
if((!(Array.isArray(data6))) && (data6 !== null)){
validate149.errors = [{instancePath:instancePath+"/logprobs",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs12){
if(Array.isArray(data6)){
var valid1 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
const _errs14 = errors;
if(!(validate34(data6[i0], instancePath === undefined ? undefined : instancePath+"/logprobs/" + i0))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid1 = _errs14 === errors;
if(!valid1){
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
}
}
}
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


function validate151(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.type === undefined) && (missing0 = "type")) || ((data.output_index === undefined) && (missing0 = "output_index"))) || ((data.content_index === undefined) && (missing0 = "content_index"))) || ((data.text === undefined) && (missing0 = "text"))){
validate151.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("response.output_text.done" !== data.type){
validate151.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "response.output_text.done"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sequence_number !== undefined){
let data1 = data.sequence_number;
const _errs2 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate151.errors = [{instancePath:instancePath+"/sequence_number",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs2){
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
validate151.errors = [{instancePath:instancePath+"/sequence_number",keyword:"minimum",message:"must be >= 0"}];
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
if(data.item_id !== undefined){
const _errs4 = errors;
if(typeof data.item_id !== "string"){
validate151.errors = [{instancePath:instancePath+"/item_id",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output_index !== undefined){
let data3 = data.output_index;
const _errs6 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
validate151.errors = [{instancePath:instancePath+"/output_index",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs6){
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
validate151.errors = [{instancePath:instancePath+"/output_index",keyword:"minimum",message:"must be >= 0"}];
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
if(data.content_index !== undefined){
let data4 = data.content_index;
const _errs8 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
validate151.errors = [{instancePath:instancePath+"/content_index",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs8){
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
validate151.errors = [{instancePath:instancePath+"/content_index",keyword:"minimum",message:"must be >= 0"}];
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
if(data.text !== undefined){
const _errs10 = errors;
if(typeof data.text !== "string"){
validate151.errors = [{instancePath:instancePath+"/text",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.logprobs !== undefined){
let data6 = data.logprobs;
const _errs12 = errors;
if((!(Array.isArray(data6))) && (data6 !== null)){
validate151.errors = [{instancePath:instancePath+"/logprobs",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs12){
if(Array.isArray(data6)){
var valid1 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
const _errs14 = errors;
if(!(validate34(data6[i0], instancePath === undefined ? undefined : instancePath+"/logprobs/" + i0))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid1 = _errs14 === errors;
if(!valid1){
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
}
}
}
}
}
}
}
}
else {
validate151.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate151.errors = vErrors;
return errors === 0;
}


function validate153(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.type === undefined) && (missing0 = "type")) || ((data.output_index === undefined) && (missing0 = "output_index"))) || ((data.content_index === undefined) && (missing0 = "content_index"))) || ((data.annotation === undefined) && (missing0 = "annotation"))){
validate153.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("response.output_text.annotation.added" !== data.type){
validate153.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "response.output_text.annotation.added"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sequence_number !== undefined){
let data1 = data.sequence_number;
const _errs2 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate153.errors = [{instancePath:instancePath+"/sequence_number",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs2){
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
validate153.errors = [{instancePath:instancePath+"/sequence_number",keyword:"minimum",message:"must be >= 0"}];
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
if(data.item_id !== undefined){
const _errs4 = errors;
if(typeof data.item_id !== "string"){
validate153.errors = [{instancePath:instancePath+"/item_id",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output_index !== undefined){
let data3 = data.output_index;
const _errs6 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
validate153.errors = [{instancePath:instancePath+"/output_index",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs6){
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
validate153.errors = [{instancePath:instancePath+"/output_index",keyword:"minimum",message:"must be >= 0"}];
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
if(data.content_index !== undefined){
let data4 = data.content_index;
const _errs8 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
validate153.errors = [{instancePath:instancePath+"/content_index",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs8){
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
validate153.errors = [{instancePath:instancePath+"/content_index",keyword:"minimum",message:"must be >= 0"}];
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
if(data.annotation_index !== undefined){
let data5 = data.annotation_index;
const _errs10 = errors;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
validate153.errors = [{instancePath:instancePath+"/annotation_index",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs10){
if(typeof data5 == "number"){
if(data5 < 0 || isNaN(data5)){
validate153.errors = [{instancePath:instancePath+"/annotation_index",keyword:"minimum",message:"must be >= 0"}];
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
if(data.annotation !== undefined){
const _errs12 = errors;
if(!(validate30(data.annotation, instancePath === undefined ? undefined : instancePath+"/annotation"))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
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
else {
validate153.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate153.errors = vErrors;
return errors === 0;
}


function validate155(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.type === undefined) && (missing0 = "type")) || ((data.output_index === undefined) && (missing0 = "output_index"))) || ((data.content_index === undefined) && (missing0 = "content_index"))) || ((data.delta === undefined) && (missing0 = "delta"))){
validate155.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("response.refusal.delta" !== data.type){
validate155.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "response.refusal.delta"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sequence_number !== undefined){
let data1 = data.sequence_number;
const _errs2 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate155.errors = [{instancePath:instancePath+"/sequence_number",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs2){
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
validate155.errors = [{instancePath:instancePath+"/sequence_number",keyword:"minimum",message:"must be >= 0"}];
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
if(data.item_id !== undefined){
const _errs4 = errors;
if(typeof data.item_id !== "string"){
validate155.errors = [{instancePath:instancePath+"/item_id",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output_index !== undefined){
let data3 = data.output_index;
const _errs6 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
validate155.errors = [{instancePath:instancePath+"/output_index",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs6){
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
validate155.errors = [{instancePath:instancePath+"/output_index",keyword:"minimum",message:"must be >= 0"}];
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
if(data.content_index !== undefined){
let data4 = data.content_index;
const _errs8 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
validate155.errors = [{instancePath:instancePath+"/content_index",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs8){
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
validate155.errors = [{instancePath:instancePath+"/content_index",keyword:"minimum",message:"must be >= 0"}];
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
if(data.delta !== undefined){
const _errs10 = errors;
if(typeof data.delta !== "string"){
validate155.errors = [{instancePath:instancePath+"/delta",keyword:"type",message:"must be string"}];
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
validate155.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate155.errors = vErrors;
return errors === 0;
}


function validate156(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.type === undefined) && (missing0 = "type")) || ((data.output_index === undefined) && (missing0 = "output_index"))) || ((data.content_index === undefined) && (missing0 = "content_index"))) || ((data.refusal === undefined) && (missing0 = "refusal"))){
validate156.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("response.refusal.done" !== data.type){
validate156.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "response.refusal.done"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sequence_number !== undefined){
let data1 = data.sequence_number;
const _errs2 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate156.errors = [{instancePath:instancePath+"/sequence_number",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs2){
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
validate156.errors = [{instancePath:instancePath+"/sequence_number",keyword:"minimum",message:"must be >= 0"}];
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
if(data.item_id !== undefined){
const _errs4 = errors;
if(typeof data.item_id !== "string"){
validate156.errors = [{instancePath:instancePath+"/item_id",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output_index !== undefined){
let data3 = data.output_index;
const _errs6 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
validate156.errors = [{instancePath:instancePath+"/output_index",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs6){
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
validate156.errors = [{instancePath:instancePath+"/output_index",keyword:"minimum",message:"must be >= 0"}];
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
if(data.content_index !== undefined){
let data4 = data.content_index;
const _errs8 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
validate156.errors = [{instancePath:instancePath+"/content_index",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs8){
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
validate156.errors = [{instancePath:instancePath+"/content_index",keyword:"minimum",message:"must be >= 0"}];
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
if(data.refusal !== undefined){
const _errs10 = errors;
if(typeof data.refusal !== "string"){
validate156.errors = [{instancePath:instancePath+"/refusal",keyword:"type",message:"must be string"}];
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
validate156.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate156.errors = vErrors;
return errors === 0;
}


function validate157(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.output_index === undefined) && (missing0 = "output_index"))) || ((data.delta === undefined) && (missing0 = "delta"))){
validate157.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
let data0 = data.type;
const _errs1 = errors;
if(!((data0 === "response.function_call_arguments.delta") || (data0 === "response.custom_tool_call_input.delta"))){
validate157.errors = [{instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: ["response.function_call_arguments.delta","response.custom_tool_call_input.delta"]}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sequence_number !== undefined){
let data1 = data.sequence_number;
const _errs2 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate157.errors = [{instancePath:instancePath+"/sequence_number",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs2){
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
validate157.errors = [{instancePath:instancePath+"/sequence_number",keyword:"minimum",message:"must be >= 0"}];
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
if(data.item_id !== undefined){
const _errs4 = errors;
if(typeof data.item_id !== "string"){
validate157.errors = [{instancePath:instancePath+"/item_id",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output_index !== undefined){
let data3 = data.output_index;
const _errs6 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
validate157.errors = [{instancePath:instancePath+"/output_index",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs6){
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
validate157.errors = [{instancePath:instancePath+"/output_index",keyword:"minimum",message:"must be >= 0"}];
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
if(data.delta !== undefined){
const _errs8 = errors;
if(typeof data.delta !== "string"){
validate157.errors = [{instancePath:instancePath+"/delta",keyword:"type",message:"must be string"}];
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
else {
validate157.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate157.errors = vErrors;
return errors === 0;
}


function validate158(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.output_index === undefined) && (missing0 = "output_index"))) || ((data.arguments === undefined) && (missing0 = "arguments"))){
validate158.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("response.function_call_arguments.done" !== data.type){
validate158.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "response.function_call_arguments.done"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sequence_number !== undefined){
let data1 = data.sequence_number;
const _errs2 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate158.errors = [{instancePath:instancePath+"/sequence_number",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs2){
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
validate158.errors = [{instancePath:instancePath+"/sequence_number",keyword:"minimum",message:"must be >= 0"}];
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
if(data.item_id !== undefined){
const _errs4 = errors;
if(typeof data.item_id !== "string"){
validate158.errors = [{instancePath:instancePath+"/item_id",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output_index !== undefined){
let data3 = data.output_index;
const _errs6 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
validate158.errors = [{instancePath:instancePath+"/output_index",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs6){
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
validate158.errors = [{instancePath:instancePath+"/output_index",keyword:"minimum",message:"must be >= 0"}];
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
if(data.name !== undefined){
const _errs8 = errors;
if(typeof data.name !== "string"){
validate158.errors = [{instancePath:instancePath+"/name",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.arguments !== undefined){
const _errs10 = errors;
if(typeof data.arguments !== "string"){
validate158.errors = [{instancePath:instancePath+"/arguments",keyword:"type",message:"must be string"}];
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
validate158.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate158.errors = vErrors;
return errors === 0;
}


function validate159(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.output_index === undefined) && (missing0 = "output_index"))) || ((data.input === undefined) && (missing0 = "input"))){
validate159.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("response.custom_tool_call_input.done" !== data.type){
validate159.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "response.custom_tool_call_input.done"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sequence_number !== undefined){
let data1 = data.sequence_number;
const _errs2 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate159.errors = [{instancePath:instancePath+"/sequence_number",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs2){
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
validate159.errors = [{instancePath:instancePath+"/sequence_number",keyword:"minimum",message:"must be >= 0"}];
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
if(data.item_id !== undefined){
const _errs4 = errors;
if(typeof data.item_id !== "string"){
validate159.errors = [{instancePath:instancePath+"/item_id",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output_index !== undefined){
let data3 = data.output_index;
const _errs6 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
validate159.errors = [{instancePath:instancePath+"/output_index",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs6){
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
validate159.errors = [{instancePath:instancePath+"/output_index",keyword:"minimum",message:"must be >= 0"}];
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
if(data.input !== undefined){
const _errs8 = errors;
if(typeof data.input !== "string"){
validate159.errors = [{instancePath:instancePath+"/input",keyword:"type",message:"must be string"}];
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
else {
validate159.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate159.errors = vErrors;
return errors === 0;
}


function validate160(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.output_index === undefined) && (missing0 = "output_index"))) || ((data.summary_index === undefined) && (missing0 = "summary_index"))){
validate160.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
let data0 = data.type;
const _errs1 = errors;
if(!((data0 === "response.reasoning_summary_part.added") || (data0 === "response.reasoning_summary_part.done"))){
validate160.errors = [{instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: ["response.reasoning_summary_part.added","response.reasoning_summary_part.done"]}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sequence_number !== undefined){
let data1 = data.sequence_number;
const _errs2 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate160.errors = [{instancePath:instancePath+"/sequence_number",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs2){
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
validate160.errors = [{instancePath:instancePath+"/sequence_number",keyword:"minimum",message:"must be >= 0"}];
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
if(data.item_id !== undefined){
const _errs4 = errors;
if(typeof data.item_id !== "string"){
validate160.errors = [{instancePath:instancePath+"/item_id",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output_index !== undefined){
let data3 = data.output_index;
const _errs6 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
validate160.errors = [{instancePath:instancePath+"/output_index",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs6){
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
validate160.errors = [{instancePath:instancePath+"/output_index",keyword:"minimum",message:"must be >= 0"}];
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
if(data.summary_index !== undefined){
let data4 = data.summary_index;
const _errs8 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
validate160.errors = [{instancePath:instancePath+"/summary_index",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs8){
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
validate160.errors = [{instancePath:instancePath+"/summary_index",keyword:"minimum",message:"must be >= 0"}];
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
if(data.part !== undefined){
const _errs10 = errors;
if(!(validate50(data.part, instancePath === undefined ? undefined : instancePath+"/part"))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
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
validate160.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate160.errors = vErrors;
return errors === 0;
}


function validate162(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.output_index === undefined) && (missing0 = "output_index"))) || ((data.delta === undefined) && (missing0 = "delta"))){
validate162.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
let data0 = data.type;
const _errs1 = errors;
if(!((data0 === "response.reasoning_summary_text.delta") || (data0 === "response.reasoning_text.delta"))){
validate162.errors = [{instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: ["response.reasoning_summary_text.delta","response.reasoning_text.delta"]}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sequence_number !== undefined){
let data1 = data.sequence_number;
const _errs2 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate162.errors = [{instancePath:instancePath+"/sequence_number",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs2){
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
validate162.errors = [{instancePath:instancePath+"/sequence_number",keyword:"minimum",message:"must be >= 0"}];
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
if(data.item_id !== undefined){
const _errs4 = errors;
if(typeof data.item_id !== "string"){
validate162.errors = [{instancePath:instancePath+"/item_id",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output_index !== undefined){
let data3 = data.output_index;
const _errs6 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
validate162.errors = [{instancePath:instancePath+"/output_index",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs6){
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
validate162.errors = [{instancePath:instancePath+"/output_index",keyword:"minimum",message:"must be >= 0"}];
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
if(data.summary_index !== undefined){
let data4 = data.summary_index;
const _errs8 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
validate162.errors = [{instancePath:instancePath+"/summary_index",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs8){
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
validate162.errors = [{instancePath:instancePath+"/summary_index",keyword:"minimum",message:"must be >= 0"}];
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
if(data.content_index !== undefined){
let data5 = data.content_index;
const _errs10 = errors;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
validate162.errors = [{instancePath:instancePath+"/content_index",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs10){
if(typeof data5 == "number"){
if(data5 < 0 || isNaN(data5)){
validate162.errors = [{instancePath:instancePath+"/content_index",keyword:"minimum",message:"must be >= 0"}];
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
if(data.delta !== undefined){
const _errs12 = errors;
if(typeof data.delta !== "string"){
validate162.errors = [{instancePath:instancePath+"/delta",keyword:"type",message:"must be string"}];
return false;
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
else {
validate162.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate162.errors = vErrors;
return errors === 0;
}


function validate163(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.output_index === undefined) && (missing0 = "output_index"))) || ((data.text === undefined) && (missing0 = "text"))){
validate163.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
let data0 = data.type;
const _errs1 = errors;
if(!((data0 === "response.reasoning_summary_text.done") || (data0 === "response.reasoning_text.done"))){
validate163.errors = [{instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: ["response.reasoning_summary_text.done","response.reasoning_text.done"]}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sequence_number !== undefined){
let data1 = data.sequence_number;
const _errs2 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate163.errors = [{instancePath:instancePath+"/sequence_number",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs2){
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
validate163.errors = [{instancePath:instancePath+"/sequence_number",keyword:"minimum",message:"must be >= 0"}];
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
if(data.item_id !== undefined){
const _errs4 = errors;
if(typeof data.item_id !== "string"){
validate163.errors = [{instancePath:instancePath+"/item_id",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output_index !== undefined){
let data3 = data.output_index;
const _errs6 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
validate163.errors = [{instancePath:instancePath+"/output_index",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs6){
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
validate163.errors = [{instancePath:instancePath+"/output_index",keyword:"minimum",message:"must be >= 0"}];
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
if(data.summary_index !== undefined){
let data4 = data.summary_index;
const _errs8 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
validate163.errors = [{instancePath:instancePath+"/summary_index",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs8){
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
validate163.errors = [{instancePath:instancePath+"/summary_index",keyword:"minimum",message:"must be >= 0"}];
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
if(data.content_index !== undefined){
let data5 = data.content_index;
const _errs10 = errors;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
validate163.errors = [{instancePath:instancePath+"/content_index",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs10){
if(typeof data5 == "number"){
if(data5 < 0 || isNaN(data5)){
validate163.errors = [{instancePath:instancePath+"/content_index",keyword:"minimum",message:"must be >= 0"}];
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
if(data.text !== undefined){
const _errs12 = errors;
if(typeof data.text !== "string"){
validate163.errors = [{instancePath:instancePath+"/text",keyword:"type",message:"must be string"}];
return false;
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
else {
validate163.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate163.errors = vErrors;
return errors === 0;
}


function validate129(data, instancePath){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
let data0 = data.type;
if(!((((((((((((((((((((((((((data0 === "response.created") || (data0 === "response.in_progress")) || (data0 === "response.queued")) || (data0 === "response.completed")) || (data0 === "response.incomplete")) || (data0 === "response.failed")) || (data0 === "error")) || (data0 === "response.output_item.added")) || (data0 === "response.output_item.done")) || (data0 === "response.content_part.added")) || (data0 === "response.content_part.done")) || (data0 === "response.output_text.delta")) || (data0 === "response.output_text.done")) || (data0 === "response.output_text.annotation.added")) || (data0 === "response.refusal.delta")) || (data0 === "response.refusal.done")) || (data0 === "response.function_call_arguments.delta")) || (data0 === "response.custom_tool_call_input.delta")) || (data0 === "response.function_call_arguments.done")) || (data0 === "response.custom_tool_call_input.done")) || (data0 === "response.reasoning_summary_part.added")) || (data0 === "response.reasoning_summary_part.done")) || (data0 === "response.reasoning_summary_text.delta")) || (data0 === "response.reasoning_text.delta")) || (data0 === "response.reasoning_summary_text.done")) || (data0 === "response.reasoning_text.done"))){
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
if(tag0 === "response.created"){
if(!(validate130(data, instancePath))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
}
else if(tag0 === "response.in_progress"){
if(!(validate130(data, instancePath))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
}
else if(tag0 === "response.queued"){
if(!(validate130(data, instancePath))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
}
else if(tag0 === "response.completed"){
if(!(validate137(data, instancePath))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
else if(tag0 === "response.incomplete"){
if(!(validate137(data, instancePath))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
else if(tag0 === "response.failed"){
if(!(validate139(data, instancePath))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
}
else if(tag0 === "error"){
if(!(validate141(data, instancePath))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
else if(tag0 === "response.output_item.added"){
if(!(validate143(data, instancePath))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
else if(tag0 === "response.output_item.done"){
if(!(validate145(data, instancePath))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
else if(tag0 === "response.content_part.added"){
if(!(validate147(data, instancePath))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
else if(tag0 === "response.content_part.done"){
if(!(validate147(data, instancePath))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
else if(tag0 === "response.output_text.delta"){
if(!(validate149(data, instancePath))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
else if(tag0 === "response.output_text.done"){
if(!(validate151(data, instancePath))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
else if(tag0 === "response.output_text.annotation.added"){
if(!(validate153(data, instancePath))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
errors = vErrors.length;
}
}
else if(tag0 === "response.refusal.delta"){
if(!(validate155(data, instancePath))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
else if(tag0 === "response.refusal.done"){
if(!(validate156(data, instancePath))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
}
else if(tag0 === "response.function_call_arguments.delta"){
if(!(validate157(data, instancePath))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
}
}
else if(tag0 === "response.custom_tool_call_input.delta"){
if(!(validate157(data, instancePath))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
}
}
else if(tag0 === "response.function_call_arguments.done"){
if(!(validate158(data, instancePath))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
}
else if(tag0 === "response.custom_tool_call_input.done"){
if(!(validate159(data, instancePath))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
}
else if(tag0 === "response.reasoning_summary_part.added"){
if(!(validate160(data, instancePath))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
}
else if(tag0 === "response.reasoning_summary_part.done"){
if(!(validate160(data, instancePath))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
}
else if(tag0 === "response.reasoning_summary_text.delta"){
if(!(validate162(data, instancePath))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
errors = vErrors.length;
}
}
else if(tag0 === "response.reasoning_text.delta"){
if(!(validate162(data, instancePath))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
errors = vErrors.length;
}
}
else if(tag0 === "response.reasoning_summary_text.done"){
if(!(validate163(data, instancePath))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
}
else if(tag0 === "response.reasoning_text.done"){
if(!(validate163(data, instancePath))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
}
else {
validate129.errors = [{instancePath,keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate129.errors = [{instancePath,keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate129.errors = [{instancePath,keyword:"type",message:"must be object"}];
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
validate129.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate129.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
if(typeof data.type !== "string"){
validate129.errors = [{instancePath:instancePath+"/type",keyword:"type",message:"must be string"}];
return false;
}
}
}
}
else {
validate129.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate129.errors = vErrors;
return errors === 0;
}


function validate128(data, instancePath){
/*# sourceURL="entry-event" */;
let vErrors = null;
let errors = 0;
if(!(validate129(data, instancePath))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
validate128.errors = vErrors;
return errors === 0;
}

const check_told = validate191;

function validate192(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status !== undefined){
let data0 = data.status;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate192.errors = [{instancePath:instancePath+"/status",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error !== undefined){
let data1 = data.error;
const _errs3 = errors;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(!(validate120(data1, instancePath === undefined ? undefined : instancePath+"/error"))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if(data1 !== null){
const err0 = {instancePath:instancePath+"/error",keyword:"type",message:"must be null"};
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
const err1 = {instancePath:instancePath+"/error",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate192.errors = vErrors;
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
if(data.service_tier !== undefined){
let data2 = data.service_tier;
const _errs8 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate192.errors = [{instancePath:instancePath+"/service_tier",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usage !== undefined){
let data3 = data.usage;
const _errs10 = errors;
const _errs11 = errors;
let valid2 = false;
const _errs12 = errors;
if(!(validate125(data3, instancePath === undefined ? undefined : instancePath+"/usage"))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs13 = errors;
if(data3 !== null){
const err2 = {instancePath:instancePath+"/usage",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs13 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err3 = {instancePath:instancePath+"/usage",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate192.errors = vErrors;
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
validate192.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate192.errors = vErrors;
return errors === 0;
}


function validate191(data, instancePath){
/*# sourceURL="entry-told" */;
let vErrors = null;
let errors = 0;
if(!(validate192(data, instancePath))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
validate191.errors = vErrors;
return errors === 0;
}

export const request = findings(check_request);
export const response = findings(check_response);
export const event = findings(check_event);
export const told = findings(check_told);
