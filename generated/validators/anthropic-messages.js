// @generated from schema/wire/anthropic-messages.schema.yaml. Edit that file, then run `npm run gen`.
import { findings } from "../../src/kit/findings.ts";
import ucs2lengthModule from "ajv/dist/runtime/ucs2length.js";
const check_request = validate21;
const func2 = (ucs2lengthModule.default ?? ucs2lengthModule);

function validate29(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate29.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("char_location" !== data.type){
validate29.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "char_location"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cited_text !== undefined){
const _errs2 = errors;
if(typeof data.cited_text !== "string"){
validate29.errors = [{instancePath:instancePath+"/cited_text",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.document_index !== undefined){
let data2 = data.document_index;
const _errs4 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate29.errors = [{instancePath:instancePath+"/document_index",keyword:"type",message:"must be integer"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.document_title !== undefined){
let data3 = data.document_title;
const _errs6 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate29.errors = [{instancePath:instancePath+"/document_title",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file_id !== undefined){
let data4 = data.file_id;
const _errs8 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate29.errors = [{instancePath:instancePath+"/file_id",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.start_char_index !== undefined){
let data5 = data.start_char_index;
const _errs10 = errors;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
validate29.errors = [{instancePath:instancePath+"/start_char_index",keyword:"type",message:"must be integer"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.end_char_index !== undefined){
let data6 = data.end_char_index;
const _errs12 = errors;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
validate29.errors = [{instancePath:instancePath+"/end_char_index",keyword:"type",message:"must be integer"}];
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
validate29.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}


function validate30(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate30.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("page_location" !== data.type){
validate30.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "page_location"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cited_text !== undefined){
const _errs2 = errors;
if(typeof data.cited_text !== "string"){
validate30.errors = [{instancePath:instancePath+"/cited_text",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.document_index !== undefined){
let data2 = data.document_index;
const _errs4 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate30.errors = [{instancePath:instancePath+"/document_index",keyword:"type",message:"must be integer"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.document_title !== undefined){
let data3 = data.document_title;
const _errs6 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate30.errors = [{instancePath:instancePath+"/document_title",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file_id !== undefined){
let data4 = data.file_id;
const _errs8 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate30.errors = [{instancePath:instancePath+"/file_id",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.start_page_number !== undefined){
let data5 = data.start_page_number;
const _errs10 = errors;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
validate30.errors = [{instancePath:instancePath+"/start_page_number",keyword:"type",message:"must be integer"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.end_page_number !== undefined){
let data6 = data.end_page_number;
const _errs12 = errors;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
validate30.errors = [{instancePath:instancePath+"/end_page_number",keyword:"type",message:"must be integer"}];
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
validate30.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}


function validate31(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate31.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("content_block_location" !== data.type){
validate31.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "content_block_location"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cited_text !== undefined){
const _errs2 = errors;
if(typeof data.cited_text !== "string"){
validate31.errors = [{instancePath:instancePath+"/cited_text",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.document_index !== undefined){
let data2 = data.document_index;
const _errs4 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate31.errors = [{instancePath:instancePath+"/document_index",keyword:"type",message:"must be integer"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.document_title !== undefined){
let data3 = data.document_title;
const _errs6 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate31.errors = [{instancePath:instancePath+"/document_title",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file_id !== undefined){
let data4 = data.file_id;
const _errs8 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate31.errors = [{instancePath:instancePath+"/file_id",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.start_block_index !== undefined){
let data5 = data.start_block_index;
const _errs10 = errors;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
validate31.errors = [{instancePath:instancePath+"/start_block_index",keyword:"type",message:"must be integer"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.end_block_index !== undefined){
let data6 = data.end_block_index;
const _errs12 = errors;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
validate31.errors = [{instancePath:instancePath+"/end_block_index",keyword:"type",message:"must be integer"}];
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
validate31.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}


function validate32(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.url === undefined) && (missing0 = "url"))){
validate32.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("web_search_result_location" !== data.type){
validate32.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "web_search_result_location"}}];
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
validate32.errors = [{instancePath:instancePath+"/url",keyword:"type",message:"must be string"}];
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
validate32.errors = [{instancePath:instancePath+"/title",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.encrypted_index !== undefined){
const _errs6 = errors;
if(typeof data.encrypted_index !== "string"){
validate32.errors = [{instancePath:instancePath+"/encrypted_index",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cited_text !== undefined){
const _errs8 = errors;
if(typeof data.cited_text !== "string"){
validate32.errors = [{instancePath:instancePath+"/cited_text",keyword:"type",message:"must be string"}];
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
validate32.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate32.errors = vErrors;
return errors === 0;
}


function validate33(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.source === undefined) && (missing0 = "source"))){
validate33.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("search_result_location" !== data.type){
validate33.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "search_result_location"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs2 = errors;
if(typeof data.source !== "string"){
validate33.errors = [{instancePath:instancePath+"/source",keyword:"type",message:"must be string"}];
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
validate33.errors = [{instancePath:instancePath+"/title",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cited_text !== undefined){
const _errs6 = errors;
if(typeof data.cited_text !== "string"){
validate33.errors = [{instancePath:instancePath+"/cited_text",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.search_result_index !== undefined){
let data4 = data.search_result_index;
const _errs8 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
validate33.errors = [{instancePath:instancePath+"/search_result_index",keyword:"type",message:"must be integer"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.start_block_index !== undefined){
let data5 = data.start_block_index;
const _errs10 = errors;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
validate33.errors = [{instancePath:instancePath+"/start_block_index",keyword:"type",message:"must be integer"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.end_block_index !== undefined){
let data6 = data.end_block_index;
const _errs12 = errors;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
validate33.errors = [{instancePath:instancePath+"/end_block_index",keyword:"type",message:"must be integer"}];
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
validate33.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate33.errors = vErrors;
return errors === 0;
}


function validate28(data, instancePath){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
let data0 = data.type;
if(!(((((data0 === "char_location") || (data0 === "page_location")) || (data0 === "content_block_location")) || (data0 === "web_search_result_location")) || (data0 === "search_result_location"))){
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
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "char_location"){
if(!(validate29(data, instancePath))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
else if(tag0 === "page_location"){
if(!(validate30(data, instancePath))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
else if(tag0 === "content_block_location"){
if(!(validate31(data, instancePath))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
else if(tag0 === "web_search_result_location"){
if(!(validate32(data, instancePath))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
else if(tag0 === "search_result_location"){
if(!(validate33(data, instancePath))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
else {
validate28.errors = [{instancePath,keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate28.errors = [{instancePath,keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate28.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
var _valid0 = _errs3 === errors;
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
validate28.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate28.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
if(typeof data.type !== "string"){
validate28.errors = [{instancePath:instancePath+"/type",keyword:"type",message:"must be string"}];
return false;
}
}
}
}
}
validate28.errors = vErrors;
return errors === 0;
}


function validate41(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate41.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("ephemeral" !== data.type){
validate41.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "ephemeral"}}];
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
validate41.errors = [{instancePath:instancePath+"/ttl",keyword:"enum",params:{allowedValues: ["5m","1h"]}}];
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
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate41(data, instancePath))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(data !== null){
const err0 = {instancePath,keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs2 === errors;
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
validate40.errors = vErrors;
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
validate40.errors = vErrors;
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
if(data.citations !== undefined){
let data2 = data.citations;
const _errs4 = errors;
if((!(Array.isArray(data2))) && (data2 !== null)){
validate27.errors = [{instancePath:instancePath+"/citations",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs4){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate28(data2[i0], instancePath === undefined ? undefined : instancePath+"/citations/" + i0))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
if(data.cache_control !== undefined){
const _errs7 = errors;
if(!(validate40(data.cache_control, instancePath === undefined ? undefined : instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
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
validate27.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}


function validate46(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.media_type === undefined) && (missing0 = "media_type"))) || ((data.data === undefined) && (missing0 = "data"))){
validate46.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("base64" !== data.type){
validate46.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "base64"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.media_type !== undefined){
let data1 = data.media_type;
const _errs2 = errors;
if(!((((data1 === "image/jpeg") || (data1 === "image/png")) || (data1 === "image/gif")) || (data1 === "image/webp"))){
validate46.errors = [{instancePath:instancePath+"/media_type",keyword:"enum",params:{allowedValues: ["image/jpeg","image/png","image/gif","image/webp"]}}];
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
validate46.errors = [{instancePath:instancePath+"/data",keyword:"type",message:"must be string"}];
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
validate46.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate46.errors = vErrors;
return errors === 0;
}


function validate47(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.url === undefined) && (missing0 = "url"))){
validate47.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("url" !== data.type){
validate47.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "url"}}];
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
validate47.errors = [{instancePath:instancePath+"/url",keyword:"type",message:"must be string"}];
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
validate47.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate47.errors = vErrors;
return errors === 0;
}


function validate48(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.file_id === undefined) && (missing0 = "file_id"))){
validate48.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("file" !== data.type){
validate48.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "file"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file_id !== undefined){
const _errs2 = errors;
if(typeof data.file_id !== "string"){
validate48.errors = [{instancePath:instancePath+"/file_id",keyword:"type",message:"must be string"}];
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
validate48.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate48.errors = vErrors;
return errors === 0;
}


function validate45(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "base64"){
if(!(validate46(data, instancePath))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
else if(tag0 === "url"){
if(!(validate47(data, instancePath))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
else if(tag0 === "file"){
if(!(validate48(data, instancePath))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
else {
validate45.errors = [{instancePath,keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate45.errors = [{instancePath,keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
}
}
validate45.errors = vErrors;
return errors === 0;
}


function validate54(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.oversized_image !== undefined){
let data0 = data.oversized_image;
if(!((data0 === "downsize") || (data0 === "error"))){
validate54.errors = [{instancePath:instancePath+"/oversized_image",keyword:"enum",params:{allowedValues: ["downsize","error"]}}];
return false;
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


function validate44(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.source === undefined) && (missing0 = "source"))){
validate44.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("image" !== data.type){
validate44.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "image"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs2 = errors;
if(!(validate45(data.source, instancePath === undefined ? undefined : instancePath+"/source"))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
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
if(!(validate40(data.cache_control, instancePath === undefined ? undefined : instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.transformations !== undefined){
let data3 = data.transformations;
const _errs4 = errors;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(!(validate54(data3, instancePath === undefined ? undefined : instancePath+"/transformations"))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs7 = errors;
if(data3 !== null){
const err0 = {instancePath:instancePath+"/transformations",keyword:"type",message:"must be null"};
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
const err1 = {instancePath:instancePath+"/transformations",keyword:"anyOf",message:"must match a schema in anyOf"};
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


function validate58(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.media_type === undefined) && (missing0 = "media_type"))) || ((data.data === undefined) && (missing0 = "data"))){
validate58.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("base64" !== data.type){
validate58.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "base64"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.media_type !== undefined){
const _errs2 = errors;
if("application/pdf" !== data.media_type){
validate58.errors = [{instancePath:instancePath+"/media_type",keyword:"const",params:{allowedValue: "application/pdf"}}];
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
validate58.errors = [{instancePath:instancePath+"/data",keyword:"type",message:"must be string"}];
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
validate58.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate58.errors = vErrors;
return errors === 0;
}


function validate59(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.media_type === undefined) && (missing0 = "media_type"))) || ((data.data === undefined) && (missing0 = "data"))){
validate59.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("text" !== data.type){
validate59.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "text"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.media_type !== undefined){
const _errs2 = errors;
if("text/plain" !== data.media_type){
validate59.errors = [{instancePath:instancePath+"/media_type",keyword:"const",params:{allowedValue: "text/plain"}}];
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
validate59.errors = [{instancePath:instancePath+"/data",keyword:"type",message:"must be string"}];
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
validate59.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate59.errors = vErrors;
return errors === 0;
}


function validate61(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "text"){
if(!(validate27(data, instancePath))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
else if(tag0 === "image"){
if(!(validate44(data, instancePath))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
else {
validate61.errors = [{instancePath,keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate61.errors = [{instancePath,keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
}
}
validate61.errors = vErrors;
return errors === 0;
}


function validate60(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.content === undefined) && (missing0 = "content"))){
validate60.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("content" !== data.type){
validate60.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "content"}}];
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
if(!(validate61(data1[i0], instancePath === undefined ? undefined : instancePath+"/content/" + i0))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
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
validate60.errors = vErrors;
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
validate60.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate60.errors = vErrors;
return errors === 0;
}


function validate57(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "base64"){
if(!(validate58(data, instancePath))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
else if(tag0 === "text"){
if(!(validate59(data, instancePath))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
else if(tag0 === "content"){
if(!(validate60(data, instancePath))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
else if(tag0 === "url"){
if(!(validate47(data, instancePath))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
else if(tag0 === "file"){
if(!(validate48(data, instancePath))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
else {
validate57.errors = [{instancePath,keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate57.errors = [{instancePath,keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
}
}
validate57.errors = vErrors;
return errors === 0;
}


function validate71(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.enabled !== undefined){
if(typeof data.enabled !== "boolean"){
validate71.errors = [{instancePath:instancePath+"/enabled",keyword:"type",message:"must be boolean"}];
return false;
}
}
}
else {
validate71.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate71.errors = vErrors;
return errors === 0;
}


function validate56(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.source === undefined) && (missing0 = "source"))){
validate56.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("document" !== data.type){
validate56.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "document"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs2 = errors;
if(!(validate57(data.source, instancePath === undefined ? undefined : instancePath+"/source"))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data2 = data.title;
const _errs3 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate56.errors = [{instancePath:instancePath+"/title",keyword:"type",message:"must be string,null"}];
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
const _errs5 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate56.errors = [{instancePath:instancePath+"/context",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.citations !== undefined){
let data4 = data.citations;
const _errs7 = errors;
const _errs8 = errors;
let valid1 = false;
const _errs9 = errors;
if(!(validate71(data4, instancePath === undefined ? undefined : instancePath+"/citations"))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs10 = errors;
if(data4 !== null){
const err0 = {instancePath:instancePath+"/citations",keyword:"type",message:"must be null"};
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
const err1 = {instancePath:instancePath+"/citations",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate56.errors = vErrors;
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
if(!(validate40(data.cache_control, instancePath === undefined ? undefined : instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
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
validate56.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate56.errors = vErrors;
return errors === 0;
}


function validate74(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.type === undefined) && (missing0 = "type")) || ((data.source === undefined) && (missing0 = "source"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.content === undefined) && (missing0 = "content"))){
validate74.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("search_result" !== data.type){
validate74.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "search_result"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs2 = errors;
if(typeof data.source !== "string"){
validate74.errors = [{instancePath:instancePath+"/source",keyword:"type",message:"must be string"}];
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
validate74.errors = [{instancePath:instancePath+"/title",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
let data3 = data.content;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(validate27(data3[i0], instancePath === undefined ? undefined : instancePath+"/content/" + i0))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
validate74.errors = [{instancePath:instancePath+"/content",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.citations !== undefined){
const _errs9 = errors;
if(!(validate71(data.citations, instancePath === undefined ? undefined : instancePath+"/citations"))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache_control !== undefined){
const _errs10 = errors;
if(!(validate40(data.cache_control, instancePath === undefined ? undefined : instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
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
validate74.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate74.errors = vErrors;
return errors === 0;
}


function validate78(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.thinking === undefined) && (missing0 = "thinking"))){
validate78.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("thinking" !== data.type){
validate78.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "thinking"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.thinking !== undefined){
const _errs2 = errors;
if(typeof data.thinking !== "string"){
validate78.errors = [{instancePath:instancePath+"/thinking",keyword:"type",message:"must be string"}];
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
validate78.errors = [{instancePath:instancePath+"/signature",keyword:"type",message:"must be string,null"}];
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
validate78.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate78.errors = vErrors;
return errors === 0;
}


function validate79(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.data === undefined) && (missing0 = "data"))){
validate79.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("redacted_thinking" !== data.type){
validate79.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "redacted_thinking"}}];
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
validate79.errors = [{instancePath:instancePath+"/data",keyword:"type",message:"must be string"}];
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
validate79.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate79.errors = vErrors;
return errors === 0;
}


function validate81(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate81.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if(typeof data.type !== "string"){
validate81.errors = [{instancePath:instancePath+"/type",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool_id !== undefined){
const _errs3 = errors;
if(typeof data.tool_id !== "string"){
validate81.errors = [{instancePath:instancePath+"/tool_id",keyword:"type",message:"must be string"}];
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
validate81.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate81.errors = vErrors;
return errors === 0;
}


function validate80(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.id === undefined) && (missing0 = "id"))) || ((data.name === undefined) && (missing0 = "name"))){
validate80.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("tool_use" !== data.type){
validate80.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "tool_use"}}];
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
validate80.errors = [{instancePath:instancePath+"/id",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs4 = errors;
if(typeof data.name !== "string"){
validate80.errors = [{instancePath:instancePath+"/name",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.input !== undefined){
let data3 = data.input;
const _errs6 = errors;
if(errors === _errs6){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
}
else {
validate80.errors = [{instancePath:instancePath+"/input",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.caller !== undefined){
const _errs9 = errors;
if(!(validate81(data.caller, instancePath === undefined ? undefined : instancePath+"/caller"))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.toolset_name !== undefined){
let data5 = data.toolset_name;
const _errs10 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate80.errors = [{instancePath:instancePath+"/toolset_name",keyword:"type",message:"must be string,null"}];
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
if(!(validate40(data.cache_control, instancePath === undefined ? undefined : instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
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
validate80.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate80.errors = vErrors;
return errors === 0;
}


function validate86(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.tool_name === undefined) && (missing0 = "tool_name"))){
validate86.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("tool_reference" !== data.type){
validate86.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "tool_reference"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool_name !== undefined){
const _errs2 = errors;
if(typeof data.tool_name !== "string"){
validate86.errors = [{instancePath:instancePath+"/tool_name",keyword:"type",message:"must be string"}];
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
if(!(validate40(data.cache_control, instancePath === undefined ? undefined : instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
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
validate86.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate86.errors = vErrors;
return errors === 0;
}


function validate88(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.tabs === undefined) && (missing0 = "tabs"))){
validate88.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("browser_state" !== data.type){
validate88.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "browser_state"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tabs !== undefined){
let data1 = data.tabs;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs4 = errors;
if(errors === _errs4){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
}
else {
validate88.errors = [{instancePath:instancePath+"/tabs/" + i0,keyword:"type",message:"must be object"}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate88.errors = [{instancePath:instancePath+"/tabs",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state_changes !== undefined){
let data3 = data.state_changes;
const _errs7 = errors;
if((!(Array.isArray(data3))) && (data3 !== null)){
validate88.errors = [{instancePath:instancePath+"/state_changes",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs7){
if(Array.isArray(data3)){
var valid2 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
}
else {
validate88.errors = [{instancePath:instancePath+"/state_changes/" + i1,keyword:"type",message:"must be object"}];
return false;
}
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
if(data.cache_control !== undefined){
const _errs12 = errors;
if(!(validate40(data.cache_control, instancePath === undefined ? undefined : instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
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
else {
validate88.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate88.errors = vErrors;
return errors === 0;
}


function validate85(data, instancePath){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
let data0 = data.type;
if(!((((((data0 === "text") || (data0 === "image")) || (data0 === "document")) || (data0 === "search_result")) || (data0 === "tool_reference")) || (data0 === "browser_state"))){
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
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "text"){
if(!(validate27(data, instancePath))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
else if(tag0 === "image"){
if(!(validate44(data, instancePath))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
else if(tag0 === "document"){
if(!(validate56(data, instancePath))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
else if(tag0 === "search_result"){
if(!(validate74(data, instancePath))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
else if(tag0 === "tool_reference"){
if(!(validate86(data, instancePath))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
else if(tag0 === "browser_state"){
if(!(validate88(data, instancePath))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
}
else {
validate85.errors = [{instancePath,keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate85.errors = [{instancePath,keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate85.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
var _valid0 = _errs3 === errors;
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
validate85.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate85.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
if(typeof data.type !== "string"){
validate85.errors = [{instancePath:instancePath+"/type",keyword:"type",message:"must be string"}];
return false;
}
}
}
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
if(((data.type === undefined) && (missing0 = "type")) || ((data.tool_use_id === undefined) && (missing0 = "tool_use_id"))){
validate84.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("tool_result" !== data.type){
validate84.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "tool_result"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool_use_id !== undefined){
const _errs2 = errors;
if(typeof data.tool_use_id !== "string"){
validate84.errors = [{instancePath:instancePath+"/tool_use_id",keyword:"type",message:"must be string"}];
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
if(!(validate85(data2[i0], instancePath === undefined ? undefined : instancePath+"/content/" + i0))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
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
validate84.errors = vErrors;
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
if(data.is_error !== undefined){
const _errs11 = errors;
if(typeof data.is_error !== "boolean"){
validate84.errors = [{instancePath:instancePath+"/is_error",keyword:"type",message:"must be boolean"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.toolset_name !== undefined){
let data5 = data.toolset_name;
const _errs13 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate84.errors = [{instancePath:instancePath+"/toolset_name",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache_control !== undefined){
const _errs15 = errors;
if(!(validate40(data.cache_control, instancePath === undefined ? undefined : instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
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
else {
validate84.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate84.errors = vErrors;
return errors === 0;
}


function validate98(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.id === undefined) && (missing0 = "id"))) || ((data.name === undefined) && (missing0 = "name"))){
validate98.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("server_tool_use" !== data.type){
validate98.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "server_tool_use"}}];
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
validate98.errors = [{instancePath:instancePath+"/id",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs4 = errors;
if(typeof data.name !== "string"){
validate98.errors = [{instancePath:instancePath+"/name",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.input !== undefined){
let data3 = data.input;
const _errs6 = errors;
if(errors === _errs6){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
}
else {
validate98.errors = [{instancePath:instancePath+"/input",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.caller !== undefined){
const _errs9 = errors;
if(!(validate81(data.caller, instancePath === undefined ? undefined : instancePath+"/caller"))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache_control !== undefined){
const _errs10 = errors;
if(!(validate40(data.cache_control, instancePath === undefined ? undefined : instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
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
validate98.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate98.errors = vErrors;
return errors === 0;
}


function validate102(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.url === undefined) && (missing0 = "url"))){
validate102.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("web_search_result" !== data.type){
validate102.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "web_search_result"}}];
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
validate102.errors = [{instancePath:instancePath+"/url",keyword:"type",message:"must be string"}];
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
validate102.errors = [{instancePath:instancePath+"/title",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.encrypted_content !== undefined){
const _errs6 = errors;
if(typeof data.encrypted_content !== "string"){
validate102.errors = [{instancePath:instancePath+"/encrypted_content",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.page_age !== undefined){
let data4 = data.page_age;
const _errs8 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate102.errors = [{instancePath:instancePath+"/page_age",keyword:"type",message:"must be string,null"}];
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
validate102.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate102.errors = vErrors;
return errors === 0;
}


function validate104(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.error_code === undefined) && (missing0 = "error_code"))){
validate104.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if(typeof data.type !== "string"){
validate104.errors = [{instancePath:instancePath+"/type",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
const _errs3 = errors;
if(typeof data.error_code !== "string"){
validate104.errors = [{instancePath:instancePath+"/error_code",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_message !== undefined){
let data2 = data.error_message;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate104.errors = [{instancePath:instancePath+"/error_message",keyword:"type",message:"must be string,null"}];
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
else {
validate104.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate104.errors = vErrors;
return errors === 0;
}


function validate101(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.tool_use_id === undefined) && (missing0 = "tool_use_id"))) || ((data.content === undefined) && (missing0 = "content"))){
validate101.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("web_search_tool_result" !== data.type){
validate101.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "web_search_tool_result"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool_use_id !== undefined){
const _errs2 = errors;
if(typeof data.tool_use_id !== "string"){
validate101.errors = [{instancePath:instancePath+"/tool_use_id",keyword:"type",message:"must be string"}];
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
if(errors === _errs6){
if(Array.isArray(data2)){
var valid2 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(validate102(data2[i0], instancePath === undefined ? undefined : instancePath+"/content/" + i0))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
else {
const err0 = {instancePath:instancePath+"/content",keyword:"type",message:"must be array"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs9 = errors;
if(!(validate104(data2, instancePath === undefined ? undefined : instancePath+"/content"))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err1 = {instancePath:instancePath+"/content",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate101.errors = vErrors;
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
if(data.caller !== undefined){
const _errs10 = errors;
if(!(validate81(data.caller, instancePath === undefined ? undefined : instancePath+"/caller"))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache_control !== undefined){
const _errs11 = errors;
if(!(validate40(data.cache_control, instancePath === undefined ? undefined : instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
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
}
else {
validate101.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate101.errors = vErrors;
return errors === 0;
}


function validate109(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate109.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
if(typeof data.type !== "string"){
validate109.errors = [{instancePath:instancePath+"/type",keyword:"type",message:"must be string"}];
return false;
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


function validate108(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.tool_use_id === undefined) && (missing0 = "tool_use_id"))) || ((data.content === undefined) && (missing0 = "content"))){
validate108.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("web_fetch_tool_result" !== data.type){
validate108.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "web_fetch_tool_result"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool_use_id !== undefined){
const _errs2 = errors;
if(typeof data.tool_use_id !== "string"){
validate108.errors = [{instancePath:instancePath+"/tool_use_id",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
const _errs4 = errors;
if(!(validate109(data.content, instancePath === undefined ? undefined : instancePath+"/content"))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.caller !== undefined){
const _errs5 = errors;
if(!(validate81(data.caller, instancePath === undefined ? undefined : instancePath+"/caller"))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache_control !== undefined){
const _errs6 = errors;
if(!(validate40(data.cache_control, instancePath === undefined ? undefined : instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
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
validate108.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate108.errors = vErrors;
return errors === 0;
}


function validate113(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.tool_use_id === undefined) && (missing0 = "tool_use_id"))) || ((data.content === undefined) && (missing0 = "content"))){
validate113.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("code_execution_tool_result" !== data.type){
validate113.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "code_execution_tool_result"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool_use_id !== undefined){
const _errs2 = errors;
if(typeof data.tool_use_id !== "string"){
validate113.errors = [{instancePath:instancePath+"/tool_use_id",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
const _errs4 = errors;
if(!(validate109(data.content, instancePath === undefined ? undefined : instancePath+"/content"))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache_control !== undefined){
const _errs5 = errors;
if(!(validate40(data.cache_control, instancePath === undefined ? undefined : instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
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
validate113.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate113.errors = vErrors;
return errors === 0;
}


function validate116(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.tool_use_id === undefined) && (missing0 = "tool_use_id"))) || ((data.content === undefined) && (missing0 = "content"))){
validate116.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("bash_code_execution_tool_result" !== data.type){
validate116.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "bash_code_execution_tool_result"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool_use_id !== undefined){
const _errs2 = errors;
if(typeof data.tool_use_id !== "string"){
validate116.errors = [{instancePath:instancePath+"/tool_use_id",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
const _errs4 = errors;
if(!(validate109(data.content, instancePath === undefined ? undefined : instancePath+"/content"))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache_control !== undefined){
const _errs5 = errors;
if(!(validate40(data.cache_control, instancePath === undefined ? undefined : instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
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
validate116.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate116.errors = vErrors;
return errors === 0;
}


function validate119(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.tool_use_id === undefined) && (missing0 = "tool_use_id"))) || ((data.content === undefined) && (missing0 = "content"))){
validate119.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("text_editor_code_execution_tool_result" !== data.type){
validate119.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "text_editor_code_execution_tool_result"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool_use_id !== undefined){
const _errs2 = errors;
if(typeof data.tool_use_id !== "string"){
validate119.errors = [{instancePath:instancePath+"/tool_use_id",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
const _errs4 = errors;
if(!(validate109(data.content, instancePath === undefined ? undefined : instancePath+"/content"))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache_control !== undefined){
const _errs5 = errors;
if(!(validate40(data.cache_control, instancePath === undefined ? undefined : instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
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
validate119.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate119.errors = vErrors;
return errors === 0;
}


function validate122(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.tool_use_id === undefined) && (missing0 = "tool_use_id"))) || ((data.content === undefined) && (missing0 = "content"))){
validate122.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("tool_search_tool_result" !== data.type){
validate122.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "tool_search_tool_result"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool_use_id !== undefined){
const _errs2 = errors;
if(typeof data.tool_use_id !== "string"){
validate122.errors = [{instancePath:instancePath+"/tool_use_id",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
const _errs4 = errors;
if(!(validate109(data.content, instancePath === undefined ? undefined : instancePath+"/content"))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache_control !== undefined){
const _errs5 = errors;
if(!(validate40(data.cache_control, instancePath === undefined ? undefined : instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
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
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.tool_use_id === undefined) && (missing0 = "tool_use_id"))) || ((data.content === undefined) && (missing0 = "content"))){
validate125.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("advisor_tool_result" !== data.type){
validate125.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "advisor_tool_result"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool_use_id !== undefined){
const _errs2 = errors;
if(typeof data.tool_use_id !== "string"){
validate125.errors = [{instancePath:instancePath+"/tool_use_id",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
const _errs4 = errors;
if(!(validate109(data.content, instancePath === undefined ? undefined : instancePath+"/content"))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache_control !== undefined){
const _errs5 = errors;
if(!(validate40(data.cache_control, instancePath === undefined ? undefined : instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
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
validate125.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate125.errors = vErrors;
return errors === 0;
}


function validate128(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.file_id === undefined) && (missing0 = "file_id"))){
validate128.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("container_upload" !== data.type){
validate128.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "container_upload"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file_id !== undefined){
const _errs2 = errors;
if(typeof data.file_id !== "string"){
validate128.errors = [{instancePath:instancePath+"/file_id",keyword:"type",message:"must be string"}];
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
if(!(validate40(data.cache_control, instancePath === undefined ? undefined : instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
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
validate128.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate128.errors = vErrors;
return errors === 0;
}


function validate130(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.id === undefined) && (missing0 = "id"))) || ((data.name === undefined) && (missing0 = "name"))){
validate130.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("mcp_tool_use" !== data.type){
validate130.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "mcp_tool_use"}}];
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
validate130.errors = [{instancePath:instancePath+"/id",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs4 = errors;
if(typeof data.name !== "string"){
validate130.errors = [{instancePath:instancePath+"/name",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.server_name !== undefined){
const _errs6 = errors;
if(typeof data.server_name !== "string"){
validate130.errors = [{instancePath:instancePath+"/server_name",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.input !== undefined){
let data4 = data.input;
const _errs8 = errors;
if(errors === _errs8){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
}
else {
validate130.errors = [{instancePath:instancePath+"/input",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache_control !== undefined){
const _errs11 = errors;
if(!(validate40(data.cache_control, instancePath === undefined ? undefined : instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
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


function validate132(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.tool_use_id === undefined) && (missing0 = "tool_use_id"))){
validate132.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("mcp_tool_result" !== data.type){
validate132.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "mcp_tool_result"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool_use_id !== undefined){
const _errs2 = errors;
if(typeof data.tool_use_id !== "string"){
validate132.errors = [{instancePath:instancePath+"/tool_use_id",keyword:"type",message:"must be string"}];
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
if(!(validate27(data2[i0], instancePath === undefined ? undefined : instancePath+"/content/" + i0))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
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
validate132.errors = vErrors;
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
if(data.is_error !== undefined){
const _errs11 = errors;
if(typeof data.is_error !== "boolean"){
validate132.errors = [{instancePath:instancePath+"/is_error",keyword:"type",message:"must be boolean"}];
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
if(!(validate40(data.cache_control, instancePath === undefined ? undefined : instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
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
if("compaction" !== data.type){
validate135.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "compaction"}}];
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
if((typeof data1 !== "string") && (data1 !== null)){
validate135.errors = [{instancePath:instancePath+"/content",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.encrypted_content !== undefined){
let data2 = data.encrypted_content;
const _errs4 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate135.errors = [{instancePath:instancePath+"/encrypted_content",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signature !== undefined){
let data3 = data.signature;
const _errs6 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate135.errors = [{instancePath:instancePath+"/signature",keyword:"type",message:"must be string,null"}];
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
if(!(validate40(data.cache_control, instancePath === undefined ? undefined : instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
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
}
else {
validate135.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate135.errors = vErrors;
return errors === 0;
}


function validate138(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model !== undefined){
if(typeof data.model !== "string"){
validate138.errors = [{instancePath:instancePath+"/model",keyword:"type",message:"must be string"}];
return false;
}
}
}
else {
validate138.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate138.errors = vErrors;
return errors === 0;
}


function validate137(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate137.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("fallback" !== data.type){
validate137.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "fallback"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.from !== undefined){
const _errs2 = errors;
if(!(validate138(data.from, instancePath === undefined ? undefined : instancePath+"/from"))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined){
const _errs3 = errors;
if(!(validate138(data.to, instancePath === undefined ? undefined : instancePath+"/to"))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.trigger !== undefined){
let data3 = data.trigger;
const _errs4 = errors;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
validate137.errors = [{instancePath:instancePath+"/trigger",keyword:"type",message:"must be object,null"}];
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
}
else {
validate137.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate137.errors = vErrors;
return errors === 0;
}


function validate26(data, instancePath){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
let data0 = data.type;
if(!(((((((((((((((((((((((data0 === "text") || (data0 === "image")) || (data0 === "document")) || (data0 === "search_result")) || (data0 === "thinking")) || (data0 === "redacted_thinking")) || (data0 === "tool_use")) || (data0 === "tool_result")) || (data0 === "server_tool_use")) || (data0 === "web_search_tool_result")) || (data0 === "web_fetch_tool_result")) || (data0 === "code_execution_tool_result")) || (data0 === "bash_code_execution_tool_result")) || (data0 === "text_editor_code_execution_tool_result")) || (data0 === "tool_search_tool_result")) || (data0 === "advisor_tool_result")) || (data0 === "container_upload")) || (data0 === "mcp_tool_use")) || (data0 === "mcp_tool_result")) || (data0 === "compaction")) || (data0 === "fallback")) || (data0 === "tool_reference")) || (data0 === "browser_state"))){
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
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "text"){
if(!(validate27(data, instancePath))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
else if(tag0 === "image"){
if(!(validate44(data, instancePath))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
else if(tag0 === "document"){
if(!(validate56(data, instancePath))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
else if(tag0 === "search_result"){
if(!(validate74(data, instancePath))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
else if(tag0 === "thinking"){
if(!(validate78(data, instancePath))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
else if(tag0 === "redacted_thinking"){
if(!(validate79(data, instancePath))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
else if(tag0 === "tool_use"){
if(!(validate80(data, instancePath))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
else if(tag0 === "tool_result"){
if(!(validate84(data, instancePath))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
else if(tag0 === "server_tool_use"){
if(!(validate98(data, instancePath))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
else if(tag0 === "web_search_tool_result"){
if(!(validate101(data, instancePath))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
else if(tag0 === "web_fetch_tool_result"){
if(!(validate108(data, instancePath))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
else if(tag0 === "code_execution_tool_result"){
if(!(validate113(data, instancePath))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
}
else if(tag0 === "bash_code_execution_tool_result"){
if(!(validate116(data, instancePath))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
else if(tag0 === "text_editor_code_execution_tool_result"){
if(!(validate119(data, instancePath))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
else if(tag0 === "tool_search_tool_result"){
if(!(validate122(data, instancePath))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
else if(tag0 === "advisor_tool_result"){
if(!(validate125(data, instancePath))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
}
else if(tag0 === "container_upload"){
if(!(validate128(data, instancePath))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
else if(tag0 === "mcp_tool_use"){
if(!(validate130(data, instancePath))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
}
else if(tag0 === "mcp_tool_result"){
if(!(validate132(data, instancePath))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
else if(tag0 === "compaction"){
if(!(validate135(data, instancePath))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
}
else if(tag0 === "fallback"){
if(!(validate137(data, instancePath))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
else if(tag0 === "tool_reference"){
if(!(validate86(data, instancePath))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
else if(tag0 === "browser_state"){
if(!(validate88(data, instancePath))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
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
var _valid0 = _errs3 === errors;
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
if("user" !== data.role){
validate25.errors = [{instancePath:instancePath+"/role",keyword:"const",params:{allowedValue: "user"}}];
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
if(data1.length < 1){
const err1 = {instancePath:instancePath+"/content",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
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
}
else {
const err2 = {instancePath:instancePath+"/content",keyword:"type",message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
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


function validate165(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.role === undefined) && (missing0 = "role")) || ((data.content === undefined) && (missing0 = "content"))){
validate165.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.role !== undefined){
const _errs1 = errors;
if("assistant" !== data.role){
validate165.errors = [{instancePath:instancePath+"/role",keyword:"const",params:{allowedValue: "assistant"}}];
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
validate165.errors = vErrors;
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
validate165.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate165.errors = vErrors;
return errors === 0;
}


function validate167(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.role === undefined) && (missing0 = "role")) || ((data.content === undefined) && (missing0 = "content"))){
validate167.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.role !== undefined){
const _errs1 = errors;
if("system" !== data.role){
validate167.errors = [{instancePath:instancePath+"/role",keyword:"const",params:{allowedValue: "system"}}];
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
if(data1.length < 1){
const err1 = {instancePath:instancePath+"/content",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
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
}
else {
const err2 = {instancePath:instancePath+"/content",keyword:"type",message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
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
validate167.errors = vErrors;
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
if(data.clear_at !== undefined){
let data3 = data.clear_at;
const _errs9 = errors;
if(!(((data3 === "next_user_message") || (data3 === "never")) || (data3 === null))){
validate167.errors = [{instancePath:instancePath+"/clear_at",keyword:"enum",params:{allowedValues: ["next_user_message","never",null]}}];
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
else {
validate167.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate167.errors = vErrors;
return errors === 0;
}


function validate24(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.role;
if(typeof tag0 == "string"){
if(tag0 === "user"){
if(!(validate25(data, instancePath))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
else if(tag0 === "assistant"){
if(!(validate165(data, instancePath))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
errors = vErrors.length;
}
}
else if(tag0 === "system"){
if(!(validate167(data, instancePath))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
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
}
validate24.errors = vErrors;
return errors === 0;
}


function validate173(data, instancePath){
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
validate173.errors = vErrors;
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
validate173.errors = vErrors;
return errors === 0;
}

const pattern0 = new RegExp("^[a-zA-Z0-9_-]{1,128}$", "u");

function validate178(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate178.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
if("object" !== data.type){
validate178.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "object"}}];
return false;
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


function validate177(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) && (missing0 = "name")) || ((data.input_schema === undefined) && (missing0 = "input_schema"))){
validate177.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
let data0 = data.type;
const _errs1 = errors;
if(!((data0 === "custom") || (data0 === null))){
validate177.errors = [{instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: ["custom",null]}}];
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
if(!pattern0.test(data1)){
validate177.errors = [{instancePath:instancePath+"/name",keyword:"pattern",message:"must match pattern \""+"^[a-zA-Z0-9_-]{1,128}$"+"\""}];
return false;
}
}
else {
validate177.errors = [{instancePath:instancePath+"/name",keyword:"type",message:"must be string"}];
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
const _errs4 = errors;
if(typeof data.description !== "string"){
validate177.errors = [{instancePath:instancePath+"/description",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.input_schema !== undefined){
const _errs6 = errors;
if(!(validate178(data.input_schema, instancePath === undefined ? undefined : instancePath+"/input_schema"))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.strict !== undefined){
const _errs7 = errors;
if(typeof data.strict !== "boolean"){
validate177.errors = [{instancePath:instancePath+"/strict",keyword:"type",message:"must be boolean"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache_control !== undefined){
const _errs9 = errors;
if(!(validate40(data.cache_control, instancePath === undefined ? undefined : instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.defer_loading !== undefined){
const _errs10 = errors;
if(typeof data.defer_loading !== "boolean"){
validate177.errors = [{instancePath:instancePath+"/defer_loading",keyword:"type",message:"must be boolean"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.eager_input_streaming !== undefined){
let data7 = data.eager_input_streaming;
const _errs12 = errors;
if((typeof data7 !== "boolean") && (data7 !== null)){
validate177.errors = [{instancePath:instancePath+"/eager_input_streaming",keyword:"type",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.input_examples !== undefined){
let data8 = data.input_examples;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data8)){
var valid1 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
const _errs16 = errors;
if(errors === _errs16){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
}
else {
validate177.errors = [{instancePath:instancePath+"/input_examples/" + i0,keyword:"type",message:"must be object"}];
return false;
}
}
var valid1 = _errs16 === errors;
if(!valid1){
break;
}
}
}
else {
validate177.errors = [{instancePath:instancePath+"/input_examples",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allowed_callers !== undefined){
let data10 = data.allowed_callers;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data10)){
var valid2 = true;
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
const _errs21 = errors;
if(typeof data10[i1] !== "string"){
validate177.errors = [{instancePath:instancePath+"/allowed_callers/" + i1,keyword:"type",message:"must be string"}];
return false;
}
var valid2 = _errs21 === errors;
if(!valid2){
break;
}
}
}
else {
validate177.errors = [{instancePath:instancePath+"/allowed_callers",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs19 === errors;
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
validate177.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate177.errors = vErrors;
return errors === 0;
}

const pattern1 = new RegExp("^[a-z0-9]+(_[a-z0-9]+)+$", "u");

function validate184(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate184.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("approximate" !== data.type){
validate184.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "approximate"}}];
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
validate184.errors = [{instancePath:instancePath+"/city",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.region !== undefined){
let data2 = data.region;
const _errs4 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate184.errors = [{instancePath:instancePath+"/region",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.country !== undefined){
let data3 = data.country;
const _errs6 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate184.errors = [{instancePath:instancePath+"/country",keyword:"type",message:"must be string,null"}];
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
validate184.errors = [{instancePath:instancePath+"/timezone",keyword:"type",message:"must be string,null"}];
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
validate184.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate184.errors = vErrors;
return errors === 0;
}


function validate182(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.name === undefined) && (missing0 = "name"))){
validate182.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
let data0 = data.type;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
validate182.errors = [{instancePath:instancePath+"/type",keyword:"pattern",message:"must match pattern \""+"^[a-z0-9]+(_[a-z0-9]+)+$"+"\""}];
return false;
}
}
else {
validate182.errors = [{instancePath:instancePath+"/type",keyword:"type",message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
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
if(func2(data1) < 1){
validate182.errors = [{instancePath:instancePath+"/name",keyword:"minLength",message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate182.errors = [{instancePath:instancePath+"/name",keyword:"type",message:"must be string"}];
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
const _errs5 = errors;
if(!(validate40(data.cache_control, instancePath === undefined ? undefined : instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.strict !== undefined){
const _errs6 = errors;
if(typeof data.strict !== "boolean"){
validate182.errors = [{instancePath:instancePath+"/strict",keyword:"type",message:"must be boolean"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.defer_loading !== undefined){
const _errs8 = errors;
if(typeof data.defer_loading !== "boolean"){
validate182.errors = [{instancePath:instancePath+"/defer_loading",keyword:"type",message:"must be boolean"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.input_examples !== undefined){
let data5 = data.input_examples;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data5)){
var valid1 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs12 = errors;
if(errors === _errs12){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
}
else {
validate182.errors = [{instancePath:instancePath+"/input_examples/" + i0,keyword:"type",message:"must be object"}];
return false;
}
}
var valid1 = _errs12 === errors;
if(!valid1){
break;
}
}
}
else {
validate182.errors = [{instancePath:instancePath+"/input_examples",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allowed_callers !== undefined){
let data7 = data.allowed_callers;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data7)){
var valid2 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
const _errs17 = errors;
if(typeof data7[i1] !== "string"){
validate182.errors = [{instancePath:instancePath+"/allowed_callers/" + i1,keyword:"type",message:"must be string"}];
return false;
}
var valid2 = _errs17 === errors;
if(!valid2){
break;
}
}
}
else {
validate182.errors = [{instancePath:instancePath+"/allowed_callers",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max_uses !== undefined){
let data9 = data.max_uses;
const _errs19 = errors;
if((!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))) && (data9 !== null)){
validate182.errors = [{instancePath:instancePath+"/max_uses",keyword:"type",message:"must be integer,null"}];
return false;
}
if(errors === _errs19){
if(typeof data9 == "number"){
if(data9 < 1 || isNaN(data9)){
validate182.errors = [{instancePath:instancePath+"/max_uses",keyword:"minimum",message:"must be >= 1"}];
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
if(data.allowed_domains !== undefined){
let data10 = data.allowed_domains;
const _errs21 = errors;
if((!(Array.isArray(data10))) && (data10 !== null)){
validate182.errors = [{instancePath:instancePath+"/allowed_domains",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs21){
if(Array.isArray(data10)){
var valid3 = true;
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
const _errs23 = errors;
if(typeof data10[i2] !== "string"){
validate182.errors = [{instancePath:instancePath+"/allowed_domains/" + i2,keyword:"type",message:"must be string"}];
return false;
}
var valid3 = _errs23 === errors;
if(!valid3){
break;
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
if(data.blocked_domains !== undefined){
let data12 = data.blocked_domains;
const _errs25 = errors;
if((!(Array.isArray(data12))) && (data12 !== null)){
validate182.errors = [{instancePath:instancePath+"/blocked_domains",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs25){
if(Array.isArray(data12)){
var valid4 = true;
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
const _errs27 = errors;
if(typeof data12[i3] !== "string"){
validate182.errors = [{instancePath:instancePath+"/blocked_domains/" + i3,keyword:"type",message:"must be string"}];
return false;
}
var valid4 = _errs27 === errors;
if(!valid4){
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
if(data.user_location !== undefined){
let data14 = data.user_location;
const _errs29 = errors;
const _errs30 = errors;
let valid5 = false;
const _errs31 = errors;
if(!(validate184(data14, instancePath === undefined ? undefined : instancePath+"/user_location"))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
errors = vErrors.length;
}
var _valid0 = _errs31 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs32 = errors;
if(data14 !== null){
const err0 = {instancePath:instancePath+"/user_location",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs32 === errors;
valid5 = valid5 || _valid0;
}
if(!valid5){
const err1 = {instancePath:instancePath+"/user_location",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate182.errors = vErrors;
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
if(data.response_inclusion !== undefined){
let data15 = data.response_inclusion;
const _errs34 = errors;
if(!((data15 === "full") || (data15 === "excluded"))){
validate182.errors = [{instancePath:instancePath+"/response_inclusion",keyword:"enum",params:{allowedValues: ["full","excluded"]}}];
return false;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.citations !== undefined){
let data16 = data.citations;
const _errs35 = errors;
const _errs36 = errors;
let valid6 = false;
const _errs37 = errors;
if(!(validate71(data16, instancePath === undefined ? undefined : instancePath+"/citations"))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var _valid1 = _errs37 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const _errs38 = errors;
if(data16 !== null){
const err2 = {instancePath:instancePath+"/citations",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs38 === errors;
valid6 = valid6 || _valid1;
}
if(!valid6){
const err3 = {instancePath:instancePath+"/citations",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate182.errors = vErrors;
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
if(data.max_content_tokens !== undefined){
let data17 = data.max_content_tokens;
const _errs40 = errors;
if((!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))) && (data17 !== null)){
validate182.errors = [{instancePath:instancePath+"/max_content_tokens",keyword:"type",message:"must be integer,null"}];
return false;
}
if(errors === _errs40){
if(typeof data17 == "number"){
if(data17 < 1 || isNaN(data17)){
validate182.errors = [{instancePath:instancePath+"/max_content_tokens",keyword:"minimum",message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.use_cache !== undefined){
const _errs42 = errors;
if(typeof data.use_cache !== "boolean"){
validate182.errors = [{instancePath:instancePath+"/use_cache",keyword:"type",message:"must be boolean"}];
return false;
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url_sources !== undefined){
let data19 = data.url_sources;
const _errs44 = errors;
if((!(data19 && typeof data19 == "object" && !Array.isArray(data19))) && (data19 !== null)){
validate182.errors = [{instancePath:instancePath+"/url_sources",keyword:"type",message:"must be object,null"}];
return false;
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max_characters !== undefined){
let data20 = data.max_characters;
const _errs47 = errors;
if((!((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20)))) && (data20 !== null)){
validate182.errors = [{instancePath:instancePath+"/max_characters",keyword:"type",message:"must be integer,null"}];
return false;
}
if(errors === _errs47){
if(typeof data20 == "number"){
if(data20 < 1 || isNaN(data20)){
validate182.errors = [{instancePath:instancePath+"/max_characters",keyword:"minimum",message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.display_width_px !== undefined){
let data21 = data.display_width_px;
const _errs49 = errors;
if(!((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21)))){
validate182.errors = [{instancePath:instancePath+"/display_width_px",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs49){
if(typeof data21 == "number"){
if(data21 < 1 || isNaN(data21)){
validate182.errors = [{instancePath:instancePath+"/display_width_px",keyword:"minimum",message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.display_height_px !== undefined){
let data22 = data.display_height_px;
const _errs51 = errors;
if(!((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22)))){
validate182.errors = [{instancePath:instancePath+"/display_height_px",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs51){
if(typeof data22 == "number"){
if(data22 < 1 || isNaN(data22)){
validate182.errors = [{instancePath:instancePath+"/display_height_px",keyword:"minimum",message:"must be >= 1"}];
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
if(data.display_number !== undefined){
let data23 = data.display_number;
const _errs53 = errors;
if((!((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23)))) && (data23 !== null)){
validate182.errors = [{instancePath:instancePath+"/display_number",keyword:"type",message:"must be integer,null"}];
return false;
}
if(errors === _errs53){
if(typeof data23 == "number"){
if(data23 < 0 || isNaN(data23)){
validate182.errors = [{instancePath:instancePath+"/display_number",keyword:"minimum",message:"must be >= 0"}];
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
if(data.enable_zoom !== undefined){
const _errs55 = errors;
if(typeof data.enable_zoom !== "boolean"){
validate182.errors = [{instancePath:instancePath+"/enable_zoom",keyword:"type",message:"must be boolean"}];
return false;
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model !== undefined){
const _errs57 = errors;
if(typeof data.model !== "string"){
validate182.errors = [{instancePath:instancePath+"/model",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs57 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max_tokens !== undefined){
let data26 = data.max_tokens;
const _errs59 = errors;
if((!((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26)))) && (data26 !== null)){
validate182.errors = [{instancePath:instancePath+"/max_tokens",keyword:"type",message:"must be integer,null"}];
return false;
}
if(errors === _errs59){
if(typeof data26 == "number"){
if(data26 < 1 || isNaN(data26)){
validate182.errors = [{instancePath:instancePath+"/max_tokens",keyword:"minimum",message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs59 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.caching !== undefined){
const _errs61 = errors;
if(!(validate40(data.caching, instancePath === undefined ? undefined : instancePath+"/caching"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
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
validate182.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate182.errors = vErrors;
return errors === 0;
}


function validate189(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate189.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
let data0 = data.type;
const _errs1 = errors;
if(!(((data0 === "computer_toolset_20260801") || (data0 === "browser_toolset_20260801")) || (data0 === "mcp_toolset"))){
validate189.errors = [{instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: ["computer_toolset_20260801","browser_toolset_20260801","mcp_toolset"]}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mcp_server_name !== undefined){
const _errs2 = errors;
if(typeof data.mcp_server_name !== "string"){
validate189.errors = [{instancePath:instancePath+"/mcp_server_name",keyword:"type",message:"must be string"}];
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
if(!(validate40(data.cache_control, instancePath === undefined ? undefined : instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.configs !== undefined){
let data3 = data.configs;
const _errs5 = errors;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
validate189.errors = [{instancePath:instancePath+"/configs",keyword:"type",message:"must be object,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.default_config !== undefined){
let data4 = data.default_config;
const _errs8 = errors;
if(errors === _errs8){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
}
else {
validate189.errors = [{instancePath:instancePath+"/default_config",keyword:"type",message:"must be object"}];
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
validate189.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate189.errors = vErrors;
return errors === 0;
}


function validate176(data, instancePath){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate177(data, instancePath))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate182(data, instancePath))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(validate189(data, instancePath))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
}
if(!valid0){
const err0 = {instancePath,keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate176.errors = vErrors;
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
validate176.errors = vErrors;
return errors === 0;
}


function validate194(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate194.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("auto" !== data.type){
validate194.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "auto"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.disable_parallel_tool_use !== undefined){
const _errs2 = errors;
if(typeof data.disable_parallel_tool_use !== "boolean"){
validate194.errors = [{instancePath:instancePath+"/disable_parallel_tool_use",keyword:"type",message:"must be boolean"}];
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
validate194.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate194.errors = vErrors;
return errors === 0;
}


function validate195(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate195.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("any" !== data.type){
validate195.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "any"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.disable_parallel_tool_use !== undefined){
const _errs2 = errors;
if(typeof data.disable_parallel_tool_use !== "boolean"){
validate195.errors = [{instancePath:instancePath+"/disable_parallel_tool_use",keyword:"type",message:"must be boolean"}];
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
validate195.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate195.errors = vErrors;
return errors === 0;
}


function validate196(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.name === undefined) && (missing0 = "name"))){
validate196.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("tool" !== data.type){
validate196.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "tool"}}];
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
if(func2(data1) < 1){
validate196.errors = [{instancePath:instancePath+"/name",keyword:"minLength",message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate196.errors = [{instancePath:instancePath+"/name",keyword:"type",message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.disable_parallel_tool_use !== undefined){
const _errs4 = errors;
if(typeof data.disable_parallel_tool_use !== "boolean"){
validate196.errors = [{instancePath:instancePath+"/disable_parallel_tool_use",keyword:"type",message:"must be boolean"}];
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
validate196.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate196.errors = vErrors;
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
if("none" !== data.type){
validate197.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "none"}}];
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


function validate193(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "auto"){
if(!(validate194(data, instancePath))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
}
else if(tag0 === "any"){
if(!(validate195(data, instancePath))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
errors = vErrors.length;
}
}
else if(tag0 === "tool"){
if(!(validate196(data, instancePath))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
}
else if(tag0 === "none"){
if(!(validate197(data, instancePath))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
}
else {
validate193.errors = [{instancePath,keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate193.errors = [{instancePath,keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
}
}
validate193.errors = vErrors;
return errors === 0;
}


function validate205(data, instancePath){
let vErrors = null;
let errors = 0;
if(!(((data === "summarized") || (data === "omitted")) || (data === null))){
validate205.errors = [{instancePath,keyword:"enum",params:{allowedValues: ["summarized","omitted",null]}}];
return false;
}
validate205.errors = vErrors;
return errors === 0;
}


function validate204(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.budget_tokens === undefined) && (missing0 = "budget_tokens"))){
validate204.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("enabled" !== data.type){
validate204.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "enabled"}}];
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
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate204.errors = [{instancePath:instancePath+"/budget_tokens",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs2){
if(typeof data1 == "number"){
if(data1 < 1024 || isNaN(data1)){
validate204.errors = [{instancePath:instancePath+"/budget_tokens",keyword:"minimum",message:"must be >= 1024"}];
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
const _errs4 = errors;
if(!(validate205(data.display, instancePath === undefined ? undefined : instancePath+"/display"))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
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
validate204.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate204.errors = vErrors;
return errors === 0;
}


function validate207(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate207.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("adaptive" !== data.type){
validate207.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "adaptive"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.display !== undefined){
const _errs2 = errors;
if(!(validate205(data.display, instancePath === undefined ? undefined : instancePath+"/display"))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
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
validate207.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate207.errors = vErrors;
return errors === 0;
}


function validate209(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate209.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
if("disabled" !== data.type){
validate209.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "disabled"}}];
return false;
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


function validate210(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate210.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
if("between_tools" !== data.type){
validate210.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "between_tools"}}];
return false;
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


function validate203(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "enabled"){
if(!(validate204(data, instancePath))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
}
else if(tag0 === "adaptive"){
if(!(validate207(data, instancePath))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
}
else if(tag0 === "disabled"){
if(!(validate209(data, instancePath))){
vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
errors = vErrors.length;
}
}
else if(tag0 === "between_tools"){
if(!(validate210(data, instancePath))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
}
else {
validate203.errors = [{instancePath,keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate203.errors = [{instancePath,keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
}
}
validate203.errors = vErrors;
return errors === 0;
}


function validate217(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.schema === undefined) && (missing0 = "schema"))){
validate217.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("json_schema" !== data.type){
validate217.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "json_schema"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.schema !== undefined){
let data1 = data.schema;
const _errs2 = errors;
if(errors === _errs2){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
}
else {
validate217.errors = [{instancePath:instancePath+"/schema",keyword:"type",message:"must be object"}];
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
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.total === undefined) && (missing0 = "total"))){
validate219.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("tokens" !== data.type){
validate219.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "tokens"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
let data1 = data.total;
const _errs2 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate219.errors = [{instancePath:instancePath+"/total",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs2){
if(typeof data1 == "number"){
if(data1 < 1 || isNaN(data1)){
validate219.errors = [{instancePath:instancePath+"/total",keyword:"minimum",message:"must be >= 1"}];
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
if(data.remaining !== undefined){
let data2 = data.remaining;
const _errs4 = errors;
if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (data2 !== null)){
validate219.errors = [{instancePath:instancePath+"/remaining",keyword:"type",message:"must be integer,null"}];
return false;
}
if(errors === _errs4){
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
validate219.errors = [{instancePath:instancePath+"/remaining",keyword:"minimum",message:"must be >= 0"}];
return false;
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
validate219.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate219.errors = vErrors;
return errors === 0;
}


function validate216(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.effort !== undefined){
let data0 = data.effort;
const _errs1 = errors;
if(!((((((data0 === "low") || (data0 === "medium")) || (data0 === "high")) || (data0 === "xhigh")) || (data0 === "max")) || (data0 === null))){
validate216.errors = [{instancePath:instancePath+"/effort",keyword:"enum",params:{allowedValues: ["low","medium","high","xhigh","max",null]}}];
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
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(!(validate217(data1, instancePath === undefined ? undefined : instancePath+"/format"))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs5 = errors;
if(data1 !== null){
const err0 = {instancePath:instancePath+"/format",keyword:"type",message:"must be null"};
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
const err1 = {instancePath:instancePath+"/format",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate216.errors = vErrors;
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
if(data.task_budget !== undefined){
let data2 = data.task_budget;
const _errs7 = errors;
const _errs8 = errors;
let valid2 = false;
const _errs9 = errors;
if(!(validate219(data2, instancePath === undefined ? undefined : instancePath+"/task_budget"))){
vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
errors = vErrors.length;
}
var _valid1 = _errs9 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs10 = errors;
if(data2 !== null){
const err2 = {instancePath:instancePath+"/task_budget",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs10 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err3 = {instancePath:instancePath+"/task_budget",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate216.errors = vErrors;
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
}
}
}
else {
validate216.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate216.errors = vErrors;
return errors === 0;
}


function validate223(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user_id !== undefined){
let data0 = data.user_id;
if((typeof data0 !== "string") && (data0 !== null)){
validate223.errors = [{instancePath:instancePath+"/user_id",keyword:"type",message:"must be string,null"}];
return false;
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


function validate227(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.skill_id === undefined) && (missing0 = "skill_id"))){
validate227.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if(typeof data.type !== "string"){
validate227.errors = [{instancePath:instancePath+"/type",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.skill_id !== undefined){
const _errs3 = errors;
if(typeof data.skill_id !== "string"){
validate227.errors = [{instancePath:instancePath+"/skill_id",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
const _errs5 = errors;
if(typeof data.version !== "string"){
validate227.errors = [{instancePath:instancePath+"/version",keyword:"type",message:"must be string"}];
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
else {
validate227.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate227.errors = vErrors;
return errors === 0;
}


function validate226(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate226.errors = [{instancePath:instancePath+"/id",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.skills !== undefined){
let data1 = data.skills;
const _errs3 = errors;
if((!(Array.isArray(data1))) && (data1 !== null)){
validate226.errors = [{instancePath:instancePath+"/skills",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate227(data1[i0], instancePath === undefined ? undefined : instancePath+"/skills/" + i0))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
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
if(data.previous_message_id !== undefined){
let data0 = data.previous_message_id;
if((typeof data0 !== "string") && (data0 !== null)){
validate230.errors = [{instancePath:instancePath+"/previous_message_id",keyword:"type",message:"must be string,null"}];
return false;
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


function validate233(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate233.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
if(typeof data.type !== "string"){
validate233.errors = [{instancePath:instancePath+"/type",keyword:"type",message:"must be string"}];
return false;
}
}
}
}
else {
validate233.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate233.errors = vErrors;
return errors === 0;
}


function validate232(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.edits !== undefined){
let data0 = data.edits;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate233(data0[i0], instancePath === undefined ? undefined : instancePath+"/edits/" + i0))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate232.errors = [{instancePath:instancePath+"/edits",keyword:"type",message:"must be array"}];
return false;
}
}
}
}
else {
validate232.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate232.errors = vErrors;
return errors === 0;
}


function validate237(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.allowed_tools !== undefined){
let data0 = data.allowed_tools;
const _errs1 = errors;
if((!(Array.isArray(data0))) && (data0 !== null)){
validate237.errors = [{instancePath:instancePath+"/allowed_tools",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(typeof data0[i0] !== "string"){
validate237.errors = [{instancePath:instancePath+"/allowed_tools/" + i0,keyword:"type",message:"must be string"}];
return false;
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
if(data.enabled !== undefined){
let data2 = data.enabled;
const _errs5 = errors;
if((typeof data2 !== "boolean") && (data2 !== null)){
validate237.errors = [{instancePath:instancePath+"/enabled",keyword:"type",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
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


function validate236(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.url === undefined) && (missing0 = "url"))){
validate236.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("url" !== data.type){
validate236.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "url"}}];
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
validate236.errors = [{instancePath:instancePath+"/name",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
const _errs4 = errors;
if(typeof data.url !== "string"){
validate236.errors = [{instancePath:instancePath+"/url",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.authorization_token !== undefined){
let data3 = data.authorization_token;
const _errs6 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate236.errors = [{instancePath:instancePath+"/authorization_token",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool_configuration !== undefined){
let data4 = data.tool_configuration;
const _errs8 = errors;
const _errs9 = errors;
let valid1 = false;
const _errs10 = errors;
if(!(validate237(data4, instancePath === undefined ? undefined : instancePath+"/tool_configuration"))){
vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs11 = errors;
if(data4 !== null){
const err0 = {instancePath:instancePath+"/tool_configuration",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err1 = {instancePath:instancePath+"/tool_configuration",keyword:"anyOf",message:"must match a schema in anyOf"};
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
let data0 = data.type;
const _errs1 = errors;
if(!((data0 === "create") || (data0 === "continue"))){
validate240.errors = [{instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: ["create","continue"]}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.previous_message_id !== undefined){
const _errs2 = errors;
if(typeof data.previous_message_id !== "string"){
validate240.errors = [{instancePath:instancePath+"/previous_message_id",keyword:"type",message:"must be string"}];
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
if((data.model === undefined) && (missing0 = "model")){
validate242.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.model !== undefined){
let data0 = data.model;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate242.errors = [{instancePath:instancePath+"/model",keyword:"minLength",message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate242.errors = [{instancePath:instancePath+"/model",keyword:"type",message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max_tokens !== undefined){
let data1 = data.max_tokens;
const _errs3 = errors;
if((!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) && (data1 !== null)){
validate242.errors = [{instancePath:instancePath+"/max_tokens",keyword:"type",message:"must be integer,null"}];
return false;
}
if(errors === _errs3){
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
validate242.errors = [{instancePath:instancePath+"/max_tokens",keyword:"minimum",message:"must be >= 0"}];
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
if(data.speed !== undefined){
let data2 = data.speed;
const _errs5 = errors;
if(!(((data2 === "standard") || (data2 === "fast")) || (data2 === null))){
validate242.errors = [{instancePath:instancePath+"/speed",keyword:"enum",params:{allowedValues: ["standard","fast",null]}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.thinking !== undefined){
let data3 = data.thinking;
const _errs6 = errors;
const _errs7 = errors;
let valid1 = false;
const _errs8 = errors;
if(!(validate203(data3, instancePath === undefined ? undefined : instancePath+"/thinking"))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs9 = errors;
if(data3 !== null){
const err0 = {instancePath:instancePath+"/thinking",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err1 = {instancePath:instancePath+"/thinking",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate242.errors = vErrors;
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
if(valid0){
if(data.output_config !== undefined){
let data4 = data.output_config;
const _errs11 = errors;
const _errs12 = errors;
let valid2 = false;
const _errs13 = errors;
if(!(validate216(data4, instancePath === undefined ? undefined : instancePath+"/output_config"))){
vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
errors = vErrors.length;
}
var _valid1 = _errs13 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs14 = errors;
if(data4 !== null){
const err2 = {instancePath:instancePath+"/output_config",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs14 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err3 = {instancePath:instancePath+"/output_config",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate242.errors = vErrors;
return false;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
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
validate242.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate242.errors = vErrors;
return errors === 0;
}


function validate23(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.model === undefined) && (missing0 = "model")) || ((data.max_tokens === undefined) && (missing0 = "max_tokens"))) || ((data.messages === undefined) && (missing0 = "messages"))){
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
if(data.max_tokens !== undefined){
let data1 = data.max_tokens;
const _errs3 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate23.errors = [{instancePath:instancePath+"/max_tokens",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs3){
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
validate23.errors = [{instancePath:instancePath+"/max_tokens",keyword:"minimum",message:"must be >= 0"}];
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
if(data.messages !== undefined){
let data2 = data.messages;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
if(data2.length > 100000){
validate23.errors = [{instancePath:instancePath+"/messages",keyword:"maxItems",message:"must NOT have more than 100000 items"}];
return false;
}
else {
if(data2.length < 1){
validate23.errors = [{instancePath:instancePath+"/messages",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate24(data2[i0], instancePath === undefined ? undefined : instancePath+"/messages/" + i0))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/messages",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.system !== undefined){
const _errs8 = errors;
if(!(validate173(data.system, instancePath === undefined ? undefined : instancePath+"/system"))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.temperature !== undefined){
let data5 = data.temperature;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data5 == "number"){
if(data5 > 1 || isNaN(data5)){
validate23.errors = [{instancePath:instancePath+"/temperature",keyword:"maximum",message:"must be <= 1"}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
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
let data6 = data.top_p;
const _errs11 = errors;
if(errors === _errs11){
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
let data7 = data.top_k;
const _errs13 = errors;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
validate23.errors = [{instancePath:instancePath+"/top_k",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs13){
if(typeof data7 == "number"){
if(data7 < 0 || isNaN(data7)){
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
if(data.stop_sequences !== undefined){
let data8 = data.stop_sequences;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data8)){
var valid2 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
const _errs17 = errors;
if(errors === _errs17){
if(typeof data9 === "string"){
if(func2(data9) < 1){
validate23.errors = [{instancePath:instancePath+"/stop_sequences/" + i1,keyword:"minLength",message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/stop_sequences/" + i1,keyword:"type",message:"must be string"}];
return false;
}
}
var valid2 = _errs17 === errors;
if(!valid2){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/stop_sequences",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stream !== undefined){
const _errs19 = errors;
if(typeof data.stream !== "boolean"){
validate23.errors = [{instancePath:instancePath+"/stream",keyword:"type",message:"must be boolean"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tools !== undefined){
let data11 = data.tools;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data11)){
var valid3 = true;
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
const _errs23 = errors;
if(!(validate176(data11[i2], instancePath === undefined ? undefined : instancePath+"/tools/" + i2))){
vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
errors = vErrors.length;
}
var valid3 = _errs23 === errors;
if(!valid3){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/tools",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool_choice !== undefined){
const _errs24 = errors;
if(!(validate193(data.tool_choice, instancePath === undefined ? undefined : instancePath+"/tool_choice"))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.thinking !== undefined){
const _errs25 = errors;
if(!(validate203(data.thinking, instancePath === undefined ? undefined : instancePath+"/thinking"))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output_config !== undefined){
const _errs26 = errors;
if(!(validate216(data.output_config, instancePath === undefined ? undefined : instancePath+"/output_config"))){
vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
errors = vErrors.length;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output_format !== undefined){
let data16 = data.output_format;
const _errs27 = errors;
const _errs28 = errors;
let valid4 = false;
const _errs29 = errors;
if(!(validate217(data16, instancePath === undefined ? undefined : instancePath+"/output_format"))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
var _valid0 = _errs29 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs30 = errors;
if(data16 !== null){
const err0 = {instancePath:instancePath+"/output_format",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs30 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
const err1 = {instancePath:instancePath+"/output_format",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate23.errors = vErrors;
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
if(data.metadata !== undefined){
const _errs32 = errors;
if(!(validate223(data.metadata, instancePath === undefined ? undefined : instancePath+"/metadata"))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
errors = vErrors.length;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.service_tier !== undefined){
let data18 = data.service_tier;
const _errs33 = errors;
if(!((data18 === "auto") || (data18 === "standard_only"))){
validate23.errors = [{instancePath:instancePath+"/service_tier",keyword:"enum",params:{allowedValues: ["auto","standard_only"]}}];
return false;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.speed !== undefined){
let data19 = data.speed;
const _errs34 = errors;
if(!(((data19 === "standard") || (data19 === "fast")) || (data19 === null))){
validate23.errors = [{instancePath:instancePath+"/speed",keyword:"enum",params:{allowedValues: ["standard","fast",null]}}];
return false;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache_control !== undefined){
const _errs35 = errors;
if(!(validate40(data.cache_control, instancePath === undefined ? undefined : instancePath+"/cache_control"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.container !== undefined){
let data21 = data.container;
const _errs36 = errors;
const _errs37 = errors;
let valid5 = false;
const _errs38 = errors;
if(typeof data21 !== "string"){
const err2 = {instancePath:instancePath+"/container",keyword:"type",message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs38 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const _errs40 = errors;
if(!(validate226(data21, instancePath === undefined ? undefined : instancePath+"/container"))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
var _valid1 = _errs40 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const _errs41 = errors;
if(data21 !== null){
const err3 = {instancePath:instancePath+"/container",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid1 = _errs41 === errors;
valid5 = valid5 || _valid1;
}
}
if(!valid5){
const err4 = {instancePath:instancePath+"/container",keyword:"anyOf",message:"must match a schema in anyOf"};
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
errors = _errs37;
if(vErrors !== null){
if(_errs37){
vErrors.length = _errs37;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.inference_geo !== undefined){
let data22 = data.inference_geo;
const _errs43 = errors;
if((typeof data22 !== "string") && (data22 !== null)){
validate23.errors = [{instancePath:instancePath+"/inference_geo",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.diagnostics !== undefined){
let data23 = data.diagnostics;
const _errs45 = errors;
const _errs46 = errors;
let valid6 = false;
const _errs47 = errors;
if(!(validate230(data23, instancePath === undefined ? undefined : instancePath+"/diagnostics"))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
var _valid2 = _errs47 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
const _errs48 = errors;
if(data23 !== null){
const err5 = {instancePath:instancePath+"/diagnostics",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid2 = _errs48 === errors;
valid6 = valid6 || _valid2;
}
if(!valid6){
const err6 = {instancePath:instancePath+"/diagnostics",keyword:"anyOf",message:"must match a schema in anyOf"};
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
errors = _errs46;
if(vErrors !== null){
if(_errs46){
vErrors.length = _errs46;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.context_management !== undefined){
let data24 = data.context_management;
const _errs50 = errors;
const _errs51 = errors;
let valid7 = false;
const _errs52 = errors;
if(!(validate232(data24, instancePath === undefined ? undefined : instancePath+"/context_management"))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
errors = vErrors.length;
}
var _valid3 = _errs52 === errors;
valid7 = valid7 || _valid3;
if(!valid7){
const _errs53 = errors;
if(data24 !== null){
const err7 = {instancePath:instancePath+"/context_management",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid3 = _errs53 === errors;
valid7 = valid7 || _valid3;
}
if(!valid7){
const err8 = {instancePath:instancePath+"/context_management",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate23.errors = vErrors;
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
if(data.mcp_servers !== undefined){
let data25 = data.mcp_servers;
const _errs55 = errors;
if(errors === _errs55){
if(Array.isArray(data25)){
var valid8 = true;
const len3 = data25.length;
for(let i3=0; i3<len3; i3++){
const _errs57 = errors;
if(!(validate236(data25[i3], instancePath === undefined ? undefined : instancePath+"/mcp_servers/" + i3))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
var valid8 = _errs57 === errors;
if(!valid8){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/mcp_servers",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.thread !== undefined){
let data27 = data.thread;
const _errs58 = errors;
const _errs59 = errors;
let valid9 = false;
const _errs60 = errors;
if(!(validate240(data27, instancePath === undefined ? undefined : instancePath+"/thread"))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
var _valid4 = _errs60 === errors;
valid9 = valid9 || _valid4;
if(!valid9){
const _errs61 = errors;
if(data27 !== null){
const err9 = {instancePath:instancePath+"/thread",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid4 = _errs61 === errors;
valid9 = valid9 || _valid4;
}
if(!valid9){
const err10 = {instancePath:instancePath+"/thread",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs59;
if(vErrors !== null){
if(_errs59){
vErrors.length = _errs59;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs58 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fallbacks !== undefined){
let data28 = data.fallbacks;
const _errs63 = errors;
const _errs64 = errors;
let valid10 = false;
const _errs65 = errors;
if("default" !== data28){
const err11 = {instancePath:instancePath+"/fallbacks",keyword:"const",params:{allowedValue: "default"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid5 = _errs65 === errors;
valid10 = valid10 || _valid5;
if(!valid10){
const _errs66 = errors;
if(errors === _errs66){
if(Array.isArray(data28)){
var valid11 = true;
const len4 = data28.length;
for(let i4=0; i4<len4; i4++){
const _errs68 = errors;
if(!(validate242(data28[i4], instancePath === undefined ? undefined : instancePath+"/fallbacks/" + i4))){
vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
errors = vErrors.length;
}
var valid11 = _errs68 === errors;
if(!valid11){
break;
}
}
}
else {
const err12 = {instancePath:instancePath+"/fallbacks",keyword:"type",message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid5 = _errs66 === errors;
valid10 = valid10 || _valid5;
if(!valid10){
const _errs69 = errors;
if(data28 !== null){
const err13 = {instancePath:instancePath+"/fallbacks",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid5 = _errs69 === errors;
valid10 = valid10 || _valid5;
}
}
if(!valid10){
const err14 = {instancePath:instancePath+"/fallbacks",keyword:"anyOf",message:"must match a schema in anyOf"};
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
errors = _errs64;
if(vErrors !== null){
if(_errs64){
vErrors.length = _errs64;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs63 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.anthropic_version !== undefined){
const _errs71 = errors;
if(typeof data.anthropic_version !== "string"){
validate23.errors = [{instancePath:instancePath+"/anthropic_version",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs71 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.anthropic_beta !== undefined){
let data31 = data.anthropic_beta;
const _errs73 = errors;
if(errors === _errs73){
if(Array.isArray(data31)){
var valid12 = true;
const len5 = data31.length;
for(let i5=0; i5<len5; i5++){
const _errs75 = errors;
if(typeof data31[i5] !== "string"){
validate23.errors = [{instancePath:instancePath+"/anthropic_beta/" + i5,keyword:"type",message:"must be string"}];
return false;
}
var valid12 = _errs75 === errors;
if(!valid12){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/anthropic_beta",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs73 === errors;
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

const check_response = validate247;

function validate250(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
const _errs1 = errors;
if(typeof data.type !== "string"){
validate250.errors = [{instancePath:instancePath+"/type",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.category !== undefined){
let data1 = data.category;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate250.errors = [{instancePath:instancePath+"/category",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.explanation !== undefined){
let data2 = data.explanation;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate250.errors = [{instancePath:instancePath+"/explanation",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recommended_model !== undefined){
let data3 = data.recommended_model;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate250.errors = [{instancePath:instancePath+"/recommended_model",keyword:"type",message:"must be string,null"}];
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
validate250.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate250.errors = vErrors;
return errors === 0;
}


function validate253(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ephemeral_5m_input_tokens !== undefined){
let data0 = data.ephemeral_5m_input_tokens;
const _errs1 = errors;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
validate253.errors = [{instancePath:instancePath+"/ephemeral_5m_input_tokens",keyword:"type",message:"must be integer,null"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ephemeral_1h_input_tokens !== undefined){
let data1 = data.ephemeral_1h_input_tokens;
const _errs3 = errors;
if((!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) && (data1 !== null)){
validate253.errors = [{instancePath:instancePath+"/ephemeral_1h_input_tokens",keyword:"type",message:"must be integer,null"}];
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
validate253.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate253.errors = vErrors;
return errors === 0;
}


function validate255(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.thinking_tokens !== undefined){
let data0 = data.thinking_tokens;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
validate255.errors = [{instancePath:instancePath+"/thinking_tokens",keyword:"type",message:"must be integer,null"}];
return false;
}
}
}
else {
validate255.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate255.errors = vErrors;
return errors === 0;
}


function validate257(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.web_search_requests !== undefined){
let data0 = data.web_search_requests;
const _errs1 = errors;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
validate257.errors = [{instancePath:instancePath+"/web_search_requests",keyword:"type",message:"must be integer,null"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.web_fetch_requests !== undefined){
let data1 = data.web_fetch_requests;
const _errs3 = errors;
if((!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) && (data1 !== null)){
validate257.errors = [{instancePath:instancePath+"/web_fetch_requests",keyword:"type",message:"must be integer,null"}];
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
validate257.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate257.errors = vErrors;
return errors === 0;
}


function validate259(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
const _errs1 = errors;
if(typeof data.type !== "string"){
validate259.errors = [{instancePath:instancePath+"/type",keyword:"type",message:"must be string"}];
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
validate259.errors = [{instancePath:instancePath+"/model",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.input_tokens !== undefined){
let data2 = data.input_tokens;
const _errs5 = errors;
if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (data2 !== null)){
validate259.errors = [{instancePath:instancePath+"/input_tokens",keyword:"type",message:"must be integer,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache_creation_input_tokens !== undefined){
let data3 = data.cache_creation_input_tokens;
const _errs7 = errors;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
validate259.errors = [{instancePath:instancePath+"/cache_creation_input_tokens",keyword:"type",message:"must be integer,null"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache_read_input_tokens !== undefined){
let data4 = data.cache_read_input_tokens;
const _errs9 = errors;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){
validate259.errors = [{instancePath:instancePath+"/cache_read_input_tokens",keyword:"type",message:"must be integer,null"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache_creation !== undefined){
let data5 = data.cache_creation;
const _errs11 = errors;
const _errs12 = errors;
let valid1 = false;
const _errs13 = errors;
if(!(validate253(data5, instancePath === undefined ? undefined : instancePath+"/cache_creation"))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
var _valid0 = _errs13 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs14 = errors;
if(data5 !== null){
const err0 = {instancePath:instancePath+"/cache_creation",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs14 === errors;
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
validate259.errors = vErrors;
return false;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output_tokens !== undefined){
let data6 = data.output_tokens;
const _errs16 = errors;
if((!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))) && (data6 !== null)){
validate259.errors = [{instancePath:instancePath+"/output_tokens",keyword:"type",message:"must be integer,null"}];
return false;
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
else {
validate259.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate259.errors = vErrors;
return errors === 0;
}


function validate252(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input_tokens !== undefined){
let data0 = data.input_tokens;
const _errs1 = errors;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
validate252.errors = [{instancePath:instancePath+"/input_tokens",keyword:"type",message:"must be integer,null"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache_creation_input_tokens !== undefined){
let data1 = data.cache_creation_input_tokens;
const _errs3 = errors;
if((!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) && (data1 !== null)){
validate252.errors = [{instancePath:instancePath+"/cache_creation_input_tokens",keyword:"type",message:"must be integer,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache_read_input_tokens !== undefined){
let data2 = data.cache_read_input_tokens;
const _errs5 = errors;
if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (data2 !== null)){
validate252.errors = [{instancePath:instancePath+"/cache_read_input_tokens",keyword:"type",message:"must be integer,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache_creation !== undefined){
let data3 = data.cache_creation;
const _errs7 = errors;
const _errs8 = errors;
let valid1 = false;
const _errs9 = errors;
if(!(validate253(data3, instancePath === undefined ? undefined : instancePath+"/cache_creation"))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs10 = errors;
if(data3 !== null){
const err0 = {instancePath:instancePath+"/cache_creation",keyword:"type",message:"must be null"};
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
const err1 = {instancePath:instancePath+"/cache_creation",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate252.errors = vErrors;
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
if(data.output_tokens !== undefined){
let data4 = data.output_tokens;
const _errs12 = errors;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){
validate252.errors = [{instancePath:instancePath+"/output_tokens",keyword:"type",message:"must be integer,null"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output_tokens_details !== undefined){
let data5 = data.output_tokens_details;
const _errs14 = errors;
const _errs15 = errors;
let valid2 = false;
const _errs16 = errors;
if(!(validate255(data5, instancePath === undefined ? undefined : instancePath+"/output_tokens_details"))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
var _valid1 = _errs16 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs17 = errors;
if(data5 !== null){
const err2 = {instancePath:instancePath+"/output_tokens_details",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs17 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err3 = {instancePath:instancePath+"/output_tokens_details",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate252.errors = vErrors;
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
if(data.server_tool_use !== undefined){
let data6 = data.server_tool_use;
const _errs19 = errors;
const _errs20 = errors;
let valid3 = false;
const _errs21 = errors;
if(!(validate257(data6, instancePath === undefined ? undefined : instancePath+"/server_tool_use"))){
vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
errors = vErrors.length;
}
var _valid2 = _errs21 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const _errs22 = errors;
if(data6 !== null){
const err4 = {instancePath:instancePath+"/server_tool_use",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid2 = _errs22 === errors;
valid3 = valid3 || _valid2;
}
if(!valid3){
const err5 = {instancePath:instancePath+"/server_tool_use",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate252.errors = vErrors;
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
if(data.service_tier !== undefined){
let data7 = data.service_tier;
const _errs24 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate252.errors = [{instancePath:instancePath+"/service_tier",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.inference_geo !== undefined){
let data8 = data.inference_geo;
const _errs26 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate252.errors = [{instancePath:instancePath+"/inference_geo",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.speed !== undefined){
let data9 = data.speed;
const _errs28 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate252.errors = [{instancePath:instancePath+"/speed",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.iterations !== undefined){
let data10 = data.iterations;
const _errs30 = errors;
if((!(Array.isArray(data10))) && (data10 !== null)){
validate252.errors = [{instancePath:instancePath+"/iterations",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs30){
if(Array.isArray(data10)){
var valid4 = true;
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
const _errs32 = errors;
if(!(validate259(data10[i0], instancePath === undefined ? undefined : instancePath+"/iterations/" + i0))){
vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
errors = vErrors.length;
}
var valid4 = _errs32 === errors;
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
}
}
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
validate252.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate252.errors = vErrors;
return errors === 0;
}


function validate263(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs1 = errors;
if(typeof data.id !== "string"){
validate263.errors = [{instancePath:instancePath+"/id",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires_at !== undefined){
let data1 = data.expires_at;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate263.errors = [{instancePath:instancePath+"/expires_at",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.skills !== undefined){
let data2 = data.skills;
const _errs5 = errors;
if((!(Array.isArray(data2))) && (data2 !== null)){
validate263.errors = [{instancePath:instancePath+"/skills",keyword:"type",message:"must be array,null"}];
return false;
}
if(errors === _errs5){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate227(data2[i0], instancePath === undefined ? undefined : instancePath+"/skills/" + i0))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
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
validate263.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate263.errors = vErrors;
return errors === 0;
}


function validate267(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
const _errs1 = errors;
if(typeof data.type !== "string"){
validate267.errors = [{instancePath:instancePath+"/type",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache_missed_input_tokens !== undefined){
let data1 = data.cache_missed_input_tokens;
const _errs3 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate267.errors = [{instancePath:instancePath+"/cache_missed_input_tokens",keyword:"type",message:"must be integer"}];
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
validate267.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate267.errors = vErrors;
return errors === 0;
}


function validate266(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cache_miss_reason !== undefined){
let data0 = data.cache_miss_reason;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(!(validate267(data0, instancePath === undefined ? undefined : instancePath+"/cache_miss_reason"))){
vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs4 = errors;
if(data0 !== null){
const err0 = {instancePath:instancePath+"/cache_miss_reason",keyword:"type",message:"must be null"};
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
const err1 = {instancePath:instancePath+"/cache_miss_reason",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate266.errors = vErrors;
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
}
}
else {
validate266.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate266.errors = vErrors;
return errors === 0;
}


function validate270(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.applied_edits !== undefined){
let data0 = data.applied_edits;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
}
else {
validate270.errors = [{instancePath:instancePath+"/applied_edits/" + i0,keyword:"type",message:"must be object"}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate270.errors = [{instancePath:instancePath+"/applied_edits",keyword:"type",message:"must be array"}];
return false;
}
}
}
}
else {
validate270.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate270.errors = vErrors;
return errors === 0;
}


function validate248(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.content === undefined) && (missing0 = "content")){
validate248.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs1 = errors;
if(typeof data.id !== "string"){
validate248.errors = [{instancePath:instancePath+"/id",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs3 = errors;
if("message" !== data.type){
validate248.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "message"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.role !== undefined){
const _errs4 = errors;
if("assistant" !== data.role){
validate248.errors = [{instancePath:instancePath+"/role",keyword:"const",params:{allowedValue: "assistant"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model !== undefined){
const _errs5 = errors;
if(typeof data.model !== "string"){
validate248.errors = [{instancePath:instancePath+"/model",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
let data4 = data.content;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs9 = errors;
if(!(validate26(data4[i0], instancePath === undefined ? undefined : instancePath+"/content/" + i0))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
}
else {
validate248.errors = [{instancePath:instancePath+"/content",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stop_reason !== undefined){
let data6 = data.stop_reason;
const _errs10 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate248.errors = [{instancePath:instancePath+"/stop_reason",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stop_sequence !== undefined){
let data7 = data.stop_sequence;
const _errs12 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate248.errors = [{instancePath:instancePath+"/stop_sequence",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stop_details !== undefined){
let data8 = data.stop_details;
const _errs14 = errors;
const _errs15 = errors;
let valid2 = false;
const _errs16 = errors;
if(!(validate250(data8, instancePath === undefined ? undefined : instancePath+"/stop_details"))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
errors = vErrors.length;
}
var _valid0 = _errs16 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs17 = errors;
if(data8 !== null){
const err0 = {instancePath:instancePath+"/stop_details",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err1 = {instancePath:instancePath+"/stop_details",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate248.errors = vErrors;
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
if(data.usage !== undefined){
let data9 = data.usage;
const _errs19 = errors;
const _errs20 = errors;
let valid3 = false;
const _errs21 = errors;
if(!(validate252(data9, instancePath === undefined ? undefined : instancePath+"/usage"))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
errors = vErrors.length;
}
var _valid1 = _errs21 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs22 = errors;
if(data9 !== null){
const err2 = {instancePath:instancePath+"/usage",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs22 === errors;
valid3 = valid3 || _valid1;
}
if(!valid3){
const err3 = {instancePath:instancePath+"/usage",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate248.errors = vErrors;
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
if(data.container !== undefined){
let data10 = data.container;
const _errs24 = errors;
const _errs25 = errors;
let valid4 = false;
const _errs26 = errors;
if(!(validate263(data10, instancePath === undefined ? undefined : instancePath+"/container"))){
vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
errors = vErrors.length;
}
var _valid2 = _errs26 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs27 = errors;
if(data10 !== null){
const err4 = {instancePath:instancePath+"/container",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid2 = _errs27 === errors;
valid4 = valid4 || _valid2;
}
if(!valid4){
const err5 = {instancePath:instancePath+"/container",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate248.errors = vErrors;
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
if(data.diagnostics !== undefined){
let data11 = data.diagnostics;
const _errs29 = errors;
const _errs30 = errors;
let valid5 = false;
const _errs31 = errors;
if(!(validate266(data11, instancePath === undefined ? undefined : instancePath+"/diagnostics"))){
vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
errors = vErrors.length;
}
var _valid3 = _errs31 === errors;
valid5 = valid5 || _valid3;
if(!valid5){
const _errs32 = errors;
if(data11 !== null){
const err6 = {instancePath:instancePath+"/diagnostics",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid3 = _errs32 === errors;
valid5 = valid5 || _valid3;
}
if(!valid5){
const err7 = {instancePath:instancePath+"/diagnostics",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate248.errors = vErrors;
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
if(data.context_management !== undefined){
let data12 = data.context_management;
const _errs34 = errors;
const _errs35 = errors;
let valid6 = false;
const _errs36 = errors;
if(!(validate270(data12, instancePath === undefined ? undefined : instancePath+"/context_management"))){
vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors);
errors = vErrors.length;
}
var _valid4 = _errs36 === errors;
valid6 = valid6 || _valid4;
if(!valid6){
const _errs37 = errors;
if(data12 !== null){
const err8 = {instancePath:instancePath+"/context_management",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid4 = _errs37 === errors;
valid6 = valid6 || _valid4;
}
if(!valid6){
const err9 = {instancePath:instancePath+"/context_management",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate248.errors = vErrors;
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
}
}
}
}
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
validate248.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate248.errors = vErrors;
return errors === 0;
}


function validate247(data, instancePath){
/*# sourceURL="entry-response" */;
let vErrors = null;
let errors = 0;
if(!(validate248(data, instancePath))){
vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors);
errors = vErrors.length;
}
validate247.errors = vErrors;
return errors === 0;
}

const check_event = validate273;

function validate276(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.content === undefined) && (missing0 = "content")){
validate276.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs1 = errors;
if(typeof data.id !== "string"){
validate276.errors = [{instancePath:instancePath+"/id",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs3 = errors;
if("message" !== data.type){
validate276.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "message"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.role !== undefined){
const _errs4 = errors;
if("assistant" !== data.role){
validate276.errors = [{instancePath:instancePath+"/role",keyword:"const",params:{allowedValue: "assistant"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model !== undefined){
const _errs5 = errors;
if(typeof data.model !== "string"){
validate276.errors = [{instancePath:instancePath+"/model",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
let data4 = data.content;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs9 = errors;
if(!(validate26(data4[i0], instancePath === undefined ? undefined : instancePath+"/content/" + i0))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
}
else {
validate276.errors = [{instancePath:instancePath+"/content",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stop_reason !== undefined){
let data6 = data.stop_reason;
const _errs10 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate276.errors = [{instancePath:instancePath+"/stop_reason",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stop_sequence !== undefined){
let data7 = data.stop_sequence;
const _errs12 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate276.errors = [{instancePath:instancePath+"/stop_sequence",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stop_details !== undefined){
let data8 = data.stop_details;
const _errs14 = errors;
const _errs15 = errors;
let valid2 = false;
const _errs16 = errors;
if(!(validate250(data8, instancePath === undefined ? undefined : instancePath+"/stop_details"))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
errors = vErrors.length;
}
var _valid0 = _errs16 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs17 = errors;
if(data8 !== null){
const err0 = {instancePath:instancePath+"/stop_details",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err1 = {instancePath:instancePath+"/stop_details",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate276.errors = vErrors;
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
if(data.usage !== undefined){
let data9 = data.usage;
const _errs19 = errors;
const _errs20 = errors;
let valid3 = false;
const _errs21 = errors;
if(!(validate252(data9, instancePath === undefined ? undefined : instancePath+"/usage"))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
errors = vErrors.length;
}
var _valid1 = _errs21 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs22 = errors;
if(data9 !== null){
const err2 = {instancePath:instancePath+"/usage",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs22 === errors;
valid3 = valid3 || _valid1;
}
if(!valid3){
const err3 = {instancePath:instancePath+"/usage",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate276.errors = vErrors;
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
if(data.container !== undefined){
let data10 = data.container;
const _errs24 = errors;
const _errs25 = errors;
let valid4 = false;
const _errs26 = errors;
if(!(validate263(data10, instancePath === undefined ? undefined : instancePath+"/container"))){
vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
errors = vErrors.length;
}
var _valid2 = _errs26 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs27 = errors;
if(data10 !== null){
const err4 = {instancePath:instancePath+"/container",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid2 = _errs27 === errors;
valid4 = valid4 || _valid2;
}
if(!valid4){
const err5 = {instancePath:instancePath+"/container",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate276.errors = vErrors;
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
if(data.diagnostics !== undefined){
let data11 = data.diagnostics;
const _errs29 = errors;
const _errs30 = errors;
let valid5 = false;
const _errs31 = errors;
if(!(validate266(data11, instancePath === undefined ? undefined : instancePath+"/diagnostics"))){
vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
errors = vErrors.length;
}
var _valid3 = _errs31 === errors;
valid5 = valid5 || _valid3;
if(!valid5){
const _errs32 = errors;
if(data11 !== null){
const err6 = {instancePath:instancePath+"/diagnostics",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid3 = _errs32 === errors;
valid5 = valid5 || _valid3;
}
if(!valid5){
const err7 = {instancePath:instancePath+"/diagnostics",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate276.errors = vErrors;
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
if(data.context_management !== undefined){
let data12 = data.context_management;
const _errs34 = errors;
const _errs35 = errors;
let valid6 = false;
const _errs36 = errors;
if(!(validate270(data12, instancePath === undefined ? undefined : instancePath+"/context_management"))){
vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors);
errors = vErrors.length;
}
var _valid4 = _errs36 === errors;
valid6 = valid6 || _valid4;
if(!valid6){
const _errs37 = errors;
if(data12 !== null){
const err8 = {instancePath:instancePath+"/context_management",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid4 = _errs37 === errors;
valid6 = valid6 || _valid4;
}
if(!valid6){
const err9 = {instancePath:instancePath+"/context_management",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate276.errors = vErrors;
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
}
}
}
}
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
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.message === undefined) && (missing0 = "message"))){
validate275.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("message_start" !== data.type){
validate275.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "message_start"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs2 = errors;
if(!(validate276(data.message, instancePath === undefined ? undefined : instancePath+"/message"))){
vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors);
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
validate275.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate275.errors = vErrors;
return errors === 0;
}


function validate284(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.index === undefined) && (missing0 = "index"))) || ((data.content_block === undefined) && (missing0 = "content_block"))){
validate284.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("content_block_start" !== data.type){
validate284.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "content_block_start"}}];
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
const _errs2 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate284.errors = [{instancePath:instancePath+"/index",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs2){
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
validate284.errors = [{instancePath:instancePath+"/index",keyword:"minimum",message:"must be >= 0"}];
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
if(data.content_block !== undefined){
const _errs4 = errors;
if(!(validate26(data.content_block, instancePath === undefined ? undefined : instancePath+"/content_block"))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
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
validate284.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate284.errors = vErrors;
return errors === 0;
}


function validate288(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.text === undefined) && (missing0 = "text"))){
validate288.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("text_delta" !== data.type){
validate288.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "text_delta"}}];
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
validate288.errors = [{instancePath:instancePath+"/text",keyword:"type",message:"must be string"}];
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
validate288.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate288.errors = vErrors;
return errors === 0;
}


function validate289(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.partial_json === undefined) && (missing0 = "partial_json"))){
validate289.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("input_json_delta" !== data.type){
validate289.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "input_json_delta"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.partial_json !== undefined){
const _errs2 = errors;
if(typeof data.partial_json !== "string"){
validate289.errors = [{instancePath:instancePath+"/partial_json",keyword:"type",message:"must be string"}];
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
validate289.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate289.errors = vErrors;
return errors === 0;
}


function validate290(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.thinking === undefined) && (missing0 = "thinking"))){
validate290.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("thinking_delta" !== data.type){
validate290.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "thinking_delta"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.thinking !== undefined){
const _errs2 = errors;
if(typeof data.thinking !== "string"){
validate290.errors = [{instancePath:instancePath+"/thinking",keyword:"type",message:"must be string"}];
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
validate290.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate290.errors = vErrors;
return errors === 0;
}


function validate291(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.signature === undefined) && (missing0 = "signature"))){
validate291.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("signature_delta" !== data.type){
validate291.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "signature_delta"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signature !== undefined){
const _errs2 = errors;
if(typeof data.signature !== "string"){
validate291.errors = [{instancePath:instancePath+"/signature",keyword:"type",message:"must be string"}];
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
validate291.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate291.errors = vErrors;
return errors === 0;
}


function validate292(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.citation === undefined) && (missing0 = "citation"))){
validate292.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("citations_delta" !== data.type){
validate292.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "citations_delta"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.citation !== undefined){
const _errs2 = errors;
if(!(validate28(data.citation, instancePath === undefined ? undefined : instancePath+"/citation"))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
validate292.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate292.errors = vErrors;
return errors === 0;
}


function validate294(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate294.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("compaction_delta" !== data.type){
validate294.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "compaction_delta"}}];
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
if((typeof data1 !== "string") && (data1 !== null)){
validate294.errors = [{instancePath:instancePath+"/content",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.encrypted_content !== undefined){
let data2 = data.encrypted_content;
const _errs4 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate294.errors = [{instancePath:instancePath+"/encrypted_content",keyword:"type",message:"must be string,null"}];
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
validate294.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate294.errors = vErrors;
return errors === 0;
}


function validate287(data, instancePath){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
let data0 = data.type;
if(!((((((data0 === "text_delta") || (data0 === "input_json_delta")) || (data0 === "thinking_delta")) || (data0 === "signature_delta")) || (data0 === "citations_delta")) || (data0 === "compaction_delta"))){
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
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "text_delta"){
if(!(validate288(data, instancePath))){
vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors);
errors = vErrors.length;
}
}
else if(tag0 === "input_json_delta"){
if(!(validate289(data, instancePath))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
else if(tag0 === "thinking_delta"){
if(!(validate290(data, instancePath))){
vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
errors = vErrors.length;
}
}
else if(tag0 === "signature_delta"){
if(!(validate291(data, instancePath))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
else if(tag0 === "citations_delta"){
if(!(validate292(data, instancePath))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
}
else if(tag0 === "compaction_delta"){
if(!(validate294(data, instancePath))){
vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
errors = vErrors.length;
}
}
else {
validate287.errors = [{instancePath,keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate287.errors = [{instancePath,keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate287.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
var _valid0 = _errs3 === errors;
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
validate287.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate287.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
if(typeof data.type !== "string"){
validate287.errors = [{instancePath:instancePath+"/type",keyword:"type",message:"must be string"}];
return false;
}
}
}
}
}
validate287.errors = vErrors;
return errors === 0;
}


function validate286(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.index === undefined) && (missing0 = "index"))) || ((data.delta === undefined) && (missing0 = "delta"))){
validate286.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("content_block_delta" !== data.type){
validate286.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "content_block_delta"}}];
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
const _errs2 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate286.errors = [{instancePath:instancePath+"/index",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs2){
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
validate286.errors = [{instancePath:instancePath+"/index",keyword:"minimum",message:"must be >= 0"}];
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
if(data.delta !== undefined){
const _errs4 = errors;
if(!(validate287(data.delta, instancePath === undefined ? undefined : instancePath+"/delta"))){
vErrors = vErrors === null ? validate287.errors : vErrors.concat(validate287.errors);
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
validate286.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate286.errors = vErrors;
return errors === 0;
}


function validate302(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.index === undefined) && (missing0 = "index"))){
validate302.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("content_block_stop" !== data.type){
validate302.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "content_block_stop"}}];
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
const _errs2 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate302.errors = [{instancePath:instancePath+"/index",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs2){
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
validate302.errors = [{instancePath:instancePath+"/index",keyword:"minimum",message:"must be >= 0"}];
return false;
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
validate302.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate302.errors = vErrors;
return errors === 0;
}


function validate304(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.stop_reason !== undefined){
let data0 = data.stop_reason;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate304.errors = [{instancePath:instancePath+"/stop_reason",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stop_sequence !== undefined){
let data1 = data.stop_sequence;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate304.errors = [{instancePath:instancePath+"/stop_sequence",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stop_details !== undefined){
let data2 = data.stop_details;
const _errs5 = errors;
const _errs6 = errors;
let valid1 = false;
const _errs7 = errors;
if(!(validate250(data2, instancePath === undefined ? undefined : instancePath+"/stop_details"))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs8 = errors;
if(data2 !== null){
const err0 = {instancePath:instancePath+"/stop_details",keyword:"type",message:"must be null"};
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
const err1 = {instancePath:instancePath+"/stop_details",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate304.errors = vErrors;
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
if(data.container !== undefined){
let data3 = data.container;
const _errs10 = errors;
const _errs11 = errors;
let valid2 = false;
const _errs12 = errors;
if(!(validate263(data3, instancePath === undefined ? undefined : instancePath+"/container"))){
vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs13 = errors;
if(data3 !== null){
const err2 = {instancePath:instancePath+"/container",keyword:"type",message:"must be null"};
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
const err3 = {instancePath:instancePath+"/container",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate304.errors = vErrors;
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
validate304.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate304.errors = vErrors;
return errors === 0;
}


function validate303(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.delta === undefined) && (missing0 = "delta"))){
validate303.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("message_delta" !== data.type){
validate303.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "message_delta"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.delta !== undefined){
const _errs2 = errors;
if(!(validate304(data.delta, instancePath === undefined ? undefined : instancePath+"/delta"))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usage !== undefined){
let data2 = data.usage;
const _errs3 = errors;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(!(validate252(data2, instancePath === undefined ? undefined : instancePath+"/usage"))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
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
var _valid0 = _errs6 === errors;
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
validate303.errors = vErrors;
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
if(data.context_management !== undefined){
let data3 = data.context_management;
const _errs8 = errors;
const _errs9 = errors;
let valid2 = false;
const _errs10 = errors;
if(!(validate270(data3, instancePath === undefined ? undefined : instancePath+"/context_management"))){
vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors);
errors = vErrors.length;
}
var _valid1 = _errs10 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs11 = errors;
if(data3 !== null){
const err2 = {instancePath:instancePath+"/context_management",keyword:"type",message:"must be null"};
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
const err3 = {instancePath:instancePath+"/context_management",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate303.errors = vErrors;
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
}
}
}
}
}
else {
validate303.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate303.errors = vErrors;
return errors === 0;
}


function validate310(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate310.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
if("message_stop" !== data.type){
validate310.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "message_stop"}}];
return false;
}
}
}
}
else {
validate310.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate310.errors = vErrors;
return errors === 0;
}


function validate311(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate311.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
if("ping" !== data.type){
validate311.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "ping"}}];
return false;
}
}
}
}
else {
validate311.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate311.errors = vErrors;
return errors === 0;
}


function validate314(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error_code !== undefined){
let data0 = data.error_code;
if((typeof data0 !== "string") && (data0 !== null)){
validate314.errors = [{instancePath:instancePath+"/error_code",keyword:"type",message:"must be string,null"}];
return false;
}
}
}
else {
validate314.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate314.errors = vErrors;
return errors === 0;
}


function validate313(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
let data0 = data.type;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate313.errors = [{instancePath:instancePath+"/type",keyword:"type",message:"must be string,null"}];
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
validate313.errors = [{instancePath:instancePath+"/message",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.details !== undefined){
let data2 = data.details;
const _errs5 = errors;
const _errs6 = errors;
let valid1 = false;
const _errs7 = errors;
if(!(validate314(data2, instancePath === undefined ? undefined : instancePath+"/details"))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs8 = errors;
if(data2 !== null){
const err0 = {instancePath:instancePath+"/details",keyword:"type",message:"must be null"};
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
const err1 = {instancePath:instancePath+"/details",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate313.errors = vErrors;
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
validate313.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate313.errors = vErrors;
return errors === 0;
}


function validate312(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.error === undefined) && (missing0 = "error"))){
validate312.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("error" !== data.type){
validate312.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "error"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error !== undefined){
const _errs2 = errors;
if(!(validate313(data.error, instancePath === undefined ? undefined : instancePath+"/error"))){
vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.request_id !== undefined){
let data2 = data.request_id;
const _errs3 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate312.errors = [{instancePath:instancePath+"/request_id",keyword:"type",message:"must be string,null"}];
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
validate312.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate312.errors = vErrors;
return errors === 0;
}


function validate274(data, instancePath){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
let data0 = data.type;
if(!((((((((data0 === "message_start") || (data0 === "content_block_start")) || (data0 === "content_block_delta")) || (data0 === "content_block_stop")) || (data0 === "message_delta")) || (data0 === "message_stop")) || (data0 === "ping")) || (data0 === "error"))){
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
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "message_start"){
if(!(validate275(data, instancePath))){
vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors);
errors = vErrors.length;
}
}
else if(tag0 === "content_block_start"){
if(!(validate284(data, instancePath))){
vErrors = vErrors === null ? validate284.errors : vErrors.concat(validate284.errors);
errors = vErrors.length;
}
}
else if(tag0 === "content_block_delta"){
if(!(validate286(data, instancePath))){
vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors);
errors = vErrors.length;
}
}
else if(tag0 === "content_block_stop"){
if(!(validate302(data, instancePath))){
vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors);
errors = vErrors.length;
}
}
else if(tag0 === "message_delta"){
if(!(validate303(data, instancePath))){
vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors);
errors = vErrors.length;
}
}
else if(tag0 === "message_stop"){
if(!(validate310(data, instancePath))){
vErrors = vErrors === null ? validate310.errors : vErrors.concat(validate310.errors);
errors = vErrors.length;
}
}
else if(tag0 === "ping"){
if(!(validate311(data, instancePath))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
}
else if(tag0 === "error"){
if(!(validate312(data, instancePath))){
vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
errors = vErrors.length;
}
}
else {
validate274.errors = [{instancePath,keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate274.errors = [{instancePath,keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate274.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
var _valid0 = _errs3 === errors;
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
validate274.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate274.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
if(typeof data.type !== "string"){
validate274.errors = [{instancePath:instancePath+"/type",keyword:"type",message:"must be string"}];
return false;
}
}
}
}
}
validate274.errors = vErrors;
return errors === 0;
}


function validate273(data, instancePath){
/*# sourceURL="entry-event" */;
let vErrors = null;
let errors = 0;
if(!(validate274(data, instancePath))){
vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors);
errors = vErrors.length;
}
validate273.errors = vErrors;
return errors === 0;
}

const check_told = validate326;

function validate327(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
const _errs1 = errors;
if("message" !== data.type){
validate327.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "message"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usage !== undefined){
let data1 = data.usage;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(!(validate252(data1, instancePath === undefined ? undefined : instancePath+"/usage"))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs5 = errors;
if(data1 !== null){
const err0 = {instancePath:instancePath+"/usage",keyword:"type",message:"must be null"};
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
const err1 = {instancePath:instancePath+"/usage",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate327.errors = vErrors;
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
validate327.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate327.errors = vErrors;
return errors === 0;
}


function validate326(data, instancePath){
/*# sourceURL="entry-told" */;
let vErrors = null;
let errors = 0;
if(!(validate327(data, instancePath))){
vErrors = vErrors === null ? validate327.errors : vErrors.concat(validate327.errors);
errors = vErrors.length;
}
validate326.errors = vErrors;
return errors === 0;
}

export const request = findings(check_request);
export const response = findings(check_response);
export const event = findings(check_event);
export const told = findings(check_told);
