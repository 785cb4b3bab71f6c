// @generated from schema/wire/openai-image-edits.schema.yaml. Edit that file, then run `npm run gen`.
import { findings } from "../../src/kit/findings.ts";
import ucs2lengthModule from "ajv/dist/runtime/ucs2length.js";
const check_request = validate21;
const func2 = (ucs2lengthModule.default ?? ucs2lengthModule);

function validate24(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.ref === undefined) && (missing0 = "ref")) || ((data.filename === undefined) && (missing0 = "filename"))) || ((data.media_type === undefined) && (missing0 = "media_type"))) || ((data.size === undefined) && (missing0 = "size"))){
validate24.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.ref !== undefined){
let data0 = data.ref;
const _errs1 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate24.errors = [{instancePath:instancePath+"/ref",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs1){
if(typeof data0 == "number"){
if(data0 < 0 || isNaN(data0)){
validate24.errors = [{instancePath:instancePath+"/ref",keyword:"minimum",message:"must be >= 0"}];
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
if(data.filename !== undefined){
const _errs3 = errors;
if(typeof data.filename !== "string"){
validate24.errors = [{instancePath:instancePath+"/filename",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.media_type !== undefined){
const _errs5 = errors;
if(typeof data.media_type !== "string"){
validate24.errors = [{instancePath:instancePath+"/media_type",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.size !== undefined){
let data3 = data.size;
const _errs7 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
validate24.errors = [{instancePath:instancePath+"/size",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs7){
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
validate24.errors = [{instancePath:instancePath+"/size",keyword:"minimum",message:"must be >= 0"}];
return false;
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
if(((data.image === undefined) && (missing0 = "image")) || ((data.prompt === undefined) && (missing0 = "prompt"))){
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
if(data.image !== undefined){
let data1 = data.image;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
if(data1.length < 1){
validate23.errors = [{instancePath:instancePath+"/image",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate24(data1[i0], instancePath === undefined ? undefined : instancePath+"/image/" + i0))){
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
validate23.errors = [{instancePath:instancePath+"/image",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mask !== undefined){
const _errs6 = errors;
if(!(validate24(data.mask, instancePath === undefined ? undefined : instancePath+"/mask"))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prompt !== undefined){
const _errs7 = errors;
if(typeof data.prompt !== "string"){
validate23.errors = [{instancePath:instancePath+"/prompt",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.n !== undefined){
let data5 = data.n;
const _errs9 = errors;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
validate23.errors = [{instancePath:instancePath+"/n",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs9){
if(typeof data5 == "number"){
if(data5 < 1 || isNaN(data5)){
validate23.errors = [{instancePath:instancePath+"/n",keyword:"minimum",message:"must be >= 1"}];
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
if(data.size !== undefined){
const _errs11 = errors;
if(typeof data.size !== "string"){
validate23.errors = [{instancePath:instancePath+"/size",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quality !== undefined){
const _errs13 = errors;
if(typeof data.quality !== "string"){
validate23.errors = [{instancePath:instancePath+"/quality",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.background !== undefined){
let data8 = data.background;
const _errs15 = errors;
if(!(((data8 === "transparent") || (data8 === "opaque")) || (data8 === "auto"))){
validate23.errors = [{instancePath:instancePath+"/background",keyword:"enum",params:{allowedValues: ["transparent","opaque","auto"]}}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output_format !== undefined){
const _errs16 = errors;
if(typeof data.output_format !== "string"){
validate23.errors = [{instancePath:instancePath+"/output_format",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output_compression !== undefined){
let data10 = data.output_compression;
const _errs18 = errors;
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
validate23.errors = [{instancePath:instancePath+"/output_compression",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs18){
if(typeof data10 == "number"){
if(data10 > 100 || isNaN(data10)){
validate23.errors = [{instancePath:instancePath+"/output_compression",keyword:"maximum",message:"must be <= 100"}];
return false;
}
else {
if(data10 < 0 || isNaN(data10)){
validate23.errors = [{instancePath:instancePath+"/output_compression",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.response_format !== undefined){
let data11 = data.response_format;
const _errs20 = errors;
if(!((data11 === "url") || (data11 === "b64_json"))){
validate23.errors = [{instancePath:instancePath+"/response_format",keyword:"enum",params:{allowedValues: ["url","b64_json"]}}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.input_fidelity !== undefined){
let data12 = data.input_fidelity;
const _errs21 = errors;
if(!((data12 === "high") || (data12 === "low"))){
validate23.errors = [{instancePath:instancePath+"/input_fidelity",keyword:"enum",params:{allowedValues: ["high","low"]}}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined){
const _errs22 = errors;
if(typeof data.user !== "string"){
validate23.errors = [{instancePath:instancePath+"/user",keyword:"type",message:"must be string"}];
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

const check_response = validate28;

function validate30(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url !== undefined){
let data0 = data.url;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate30.errors = [{instancePath:instancePath+"/url",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.b64_json !== undefined){
let data1 = data.b64_json;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate30.errors = [{instancePath:instancePath+"/b64_json",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.revised_prompt !== undefined){
let data2 = data.revised_prompt;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate30.errors = [{instancePath:instancePath+"/revised_prompt",keyword:"type",message:"must be string,null"}];
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
validate30.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}


function validate32(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input_tokens !== undefined){
let data0 = data.input_tokens;
const _errs1 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate32.errors = [{instancePath:instancePath+"/input_tokens",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs1){
if(typeof data0 == "number"){
if(data0 < 0 || isNaN(data0)){
validate32.errors = [{instancePath:instancePath+"/input_tokens",keyword:"minimum",message:"must be >= 0"}];
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
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.text_tokens !== undefined){
let data2 = data1.text_tokens;
const _errs5 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate32.errors = [{instancePath:instancePath+"/input_tokens_details/text_tokens",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs5){
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
validate32.errors = [{instancePath:instancePath+"/input_tokens_details/text_tokens",keyword:"minimum",message:"must be >= 0"}];
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
if(data1.image_tokens !== undefined){
let data3 = data1.image_tokens;
const _errs7 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
validate32.errors = [{instancePath:instancePath+"/input_tokens_details/image_tokens",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs7){
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
validate32.errors = [{instancePath:instancePath+"/input_tokens_details/image_tokens",keyword:"minimum",message:"must be >= 0"}];
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
else {
validate32.errors = [{instancePath:instancePath+"/input_tokens_details",keyword:"type",message:"must be object"}];
return false;
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
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
validate32.errors = [{instancePath:instancePath+"/output_tokens",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs9){
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
validate32.errors = [{instancePath:instancePath+"/output_tokens",keyword:"minimum",message:"must be >= 0"}];
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
if(data.total_tokens !== undefined){
let data5 = data.total_tokens;
const _errs11 = errors;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
validate32.errors = [{instancePath:instancePath+"/total_tokens",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs11){
if(typeof data5 == "number"){
if(data5 < 0 || isNaN(data5)){
validate32.errors = [{instancePath:instancePath+"/total_tokens",keyword:"minimum",message:"must be >= 0"}];
return false;
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
else {
validate32.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate32.errors = vErrors;
return errors === 0;
}


function validate29(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate29.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.created !== undefined){
let data0 = data.created;
const _errs1 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate29.errors = [{instancePath:instancePath+"/created",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs1){
if(typeof data0 == "number"){
if(data0 < 0 || isNaN(data0)){
validate29.errors = [{instancePath:instancePath+"/created",keyword:"minimum",message:"must be >= 0"}];
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
if(data.data !== undefined){
let data1 = data.data;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate30(data1[i0], instancePath === undefined ? undefined : instancePath+"/data/" + i0))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/data",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.background !== undefined){
const _errs6 = errors;
if(typeof data.background !== "string"){
validate29.errors = [{instancePath:instancePath+"/background",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output_format !== undefined){
const _errs8 = errors;
if(typeof data.output_format !== "string"){
validate29.errors = [{instancePath:instancePath+"/output_format",keyword:"type",message:"must be string"}];
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
validate29.errors = [{instancePath:instancePath+"/quality",keyword:"type",message:"must be string"}];
return false;
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
validate29.errors = [{instancePath:instancePath+"/size",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usage !== undefined){
const _errs14 = errors;
if(!(validate32(data.usage, instancePath === undefined ? undefined : instancePath+"/usage"))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
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
else {
validate29.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}


function validate28(data, instancePath){
/*# sourceURL="entry-response" */;
let vErrors = null;
let errors = 0;
if(!(validate29(data, instancePath))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
validate28.errors = vErrors;
return errors === 0;
}

export const request = findings(check_request);
export const response = findings(check_response);
