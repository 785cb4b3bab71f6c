// @generated from schema/wire/gemini.schema.yaml. Edit that file, then run `npm run gen`.
import { findings } from "../../src/kit/findings.ts";
import ucs2lengthModule from "ajv/dist/runtime/ucs2length.js";
const check_request = validate21;

function validate26(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.mimeType === undefined) && (missing0 = "mimeType")) || ((data.data === undefined) && (missing0 = "data"))){
validate26.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.mimeType !== undefined){
const _errs1 = errors;
if(typeof data.mimeType !== "string"){
validate26.errors = [{instancePath:instancePath+"/mimeType",keyword:"type",message:"must be string"}];
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
validate26.errors = [{instancePath:instancePath+"/data",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.displayName !== undefined){
const _errs5 = errors;
if(typeof data.displayName !== "string"){
validate26.errors = [{instancePath:instancePath+"/displayName",keyword:"type",message:"must be string"}];
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
validate26.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}


function validate28(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.fileUri === undefined) && (missing0 = "fileUri")){
validate28.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.mimeType !== undefined){
const _errs1 = errors;
if(typeof data.mimeType !== "string"){
validate28.errors = [{instancePath:instancePath+"/mimeType",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fileUri !== undefined){
const _errs3 = errors;
if(typeof data.fileUri !== "string"){
validate28.errors = [{instancePath:instancePath+"/fileUri",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.displayName !== undefined){
const _errs5 = errors;
if(typeof data.displayName !== "string"){
validate28.errors = [{instancePath:instancePath+"/displayName",keyword:"type",message:"must be string"}];
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
if(data.jsonPath !== undefined){
const _errs1 = errors;
if(typeof data.jsonPath !== "string"){
validate31.errors = [{instancePath:instancePath+"/jsonPath",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stringValue !== undefined){
const _errs3 = errors;
if(typeof data.stringValue !== "string"){
validate31.errors = [{instancePath:instancePath+"/stringValue",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.numberValue !== undefined){
const _errs5 = errors;
if(!(typeof data.numberValue == "number")){
validate31.errors = [{instancePath:instancePath+"/numberValue",keyword:"type",message:"must be number"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.boolValue !== undefined){
const _errs7 = errors;
if(typeof data.boolValue !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/boolValue",keyword:"type",message:"must be boolean"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nullValue !== undefined){
let data4 = data.nullValue;
const _errs9 = errors;
if(!((data4 === "NULL_VALUE") || (data4 === null))){
validate31.errors = [{instancePath:instancePath+"/nullValue",keyword:"enum",params:{allowedValues: ["NULL_VALUE",null]}}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.willContinue !== undefined){
const _errs10 = errors;
if(typeof data.willContinue !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/willContinue",keyword:"type",message:"must be boolean"}];
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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
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
if(data.name !== undefined){
const _errs3 = errors;
if(typeof data.name !== "string"){
validate30.errors = [{instancePath:instancePath+"/name",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.args !== undefined){
let data2 = data.args;
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
}
else {
validate30.errors = [{instancePath:instancePath+"/args",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.partialArgs !== undefined){
let data3 = data.partialArgs;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs10 = errors;
if(!(validate31(data3[i0], instancePath === undefined ? undefined : instancePath+"/partialArgs/" + i0))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/partialArgs",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.willContinue !== undefined){
const _errs11 = errors;
if(typeof data.willContinue !== "boolean"){
validate30.errors = [{instancePath:instancePath+"/willContinue",keyword:"type",message:"must be boolean"}];
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
validate30.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}

const func2 = (ucs2lengthModule.default ?? ucs2lengthModule);

function validate35(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.inlineData !== undefined){
const _errs1 = errors;
if(!(validate26(data.inlineData, instancePath === undefined ? undefined : instancePath+"/inlineData"))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fileData !== undefined){
const _errs2 = errors;
if(!(validate28(data.fileData, instancePath === undefined ? undefined : instancePath+"/fileData"))){
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
if((data.name === undefined) && (missing0 = "name")){
validate34.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs1 = errors;
if(typeof data.id !== "string"){
validate34.errors = [{instancePath:instancePath+"/id",keyword:"type",message:"must be string"}];
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
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate34.errors = [{instancePath:instancePath+"/name",keyword:"minLength",message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate34.errors = [{instancePath:instancePath+"/name",keyword:"type",message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.response !== undefined){
let data2 = data.response;
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
}
else {
validate34.errors = [{instancePath:instancePath+"/response",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parts !== undefined){
let data3 = data.parts;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs10 = errors;
if(!(validate35(data3[i0], instancePath === undefined ? undefined : instancePath+"/parts/" + i0))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/parts",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.willContinue !== undefined){
const _errs11 = errors;
if(typeof data.willContinue !== "boolean"){
validate34.errors = [{instancePath:instancePath+"/willContinue",keyword:"type",message:"must be boolean"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scheduling !== undefined){
let data6 = data.scheduling;
const _errs13 = errors;
if(!((((data6 === "SCHEDULING_UNSPECIFIED") || (data6 === "SILENT")) || (data6 === "WHEN_IDLE")) || (data6 === "INTERRUPT"))){
validate34.errors = [{instancePath:instancePath+"/scheduling",keyword:"enum",params:{allowedValues: ["SCHEDULING_UNSPECIFIED","SILENT","WHEN_IDLE","INTERRUPT"]}}];
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
validate34.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate34.errors = vErrors;
return errors === 0;
}


function validate40(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs1 = errors;
if(typeof data.id !== "string"){
validate40.errors = [{instancePath:instancePath+"/id",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.language !== undefined){
const _errs3 = errors;
if(typeof data.language !== "string"){
validate40.errors = [{instancePath:instancePath+"/language",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.code !== undefined){
const _errs5 = errors;
if(typeof data.code !== "string"){
validate40.errors = [{instancePath:instancePath+"/code",keyword:"type",message:"must be string"}];
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
if(data.id !== undefined){
const _errs1 = errors;
if(typeof data.id !== "string"){
validate42.errors = [{instancePath:instancePath+"/id",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcome !== undefined){
const _errs3 = errors;
if(typeof data.outcome !== "string"){
validate42.errors = [{instancePath:instancePath+"/outcome",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output !== undefined){
const _errs5 = errors;
if(typeof data.output !== "string"){
validate42.errors = [{instancePath:instancePath+"/output",keyword:"type",message:"must be string"}];
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
if(data.id !== undefined){
const _errs1 = errors;
if(typeof data.id !== "string"){
validate44.errors = [{instancePath:instancePath+"/id",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.toolType !== undefined){
const _errs3 = errors;
if(typeof data.toolType !== "string"){
validate44.errors = [{instancePath:instancePath+"/toolType",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.args !== undefined){
let data2 = data.args;
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
}
else {
validate44.errors = [{instancePath:instancePath+"/args",keyword:"type",message:"must be object"}];
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
validate44.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate44.errors = vErrors;
return errors === 0;
}


function validate46(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs1 = errors;
if(typeof data.id !== "string"){
validate46.errors = [{instancePath:instancePath+"/id",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.toolType !== undefined){
const _errs3 = errors;
if(typeof data.toolType !== "string"){
validate46.errors = [{instancePath:instancePath+"/toolType",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.response !== undefined){
let data2 = data.response;
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
}
else {
validate46.errors = [{instancePath:instancePath+"/response",keyword:"type",message:"must be object"}];
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
validate46.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate46.errors = vErrors;
return errors === 0;
}


function validate48(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.startOffset !== undefined){
const _errs1 = errors;
if(typeof data.startOffset !== "string"){
validate48.errors = [{instancePath:instancePath+"/startOffset",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endOffset !== undefined){
const _errs3 = errors;
if(typeof data.endOffset !== "string"){
validate48.errors = [{instancePath:instancePath+"/endOffset",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fps !== undefined){
let data2 = data.fps;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 == "number"){
if(data2 > 24 || isNaN(data2)){
validate48.errors = [{instancePath:instancePath+"/fps",keyword:"maximum",message:"must be <= 24"}];
return false;
}
else {
if(data2 <= 0 || isNaN(data2)){
validate48.errors = [{instancePath:instancePath+"/fps",keyword:"exclusiveMinimum",message:"must be > 0"}];
return false;
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/fps",keyword:"type",message:"must be number"}];
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
validate48.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate48.errors = vErrors;
return errors === 0;
}


function validate50(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.level !== undefined){
let data0 = data.level;
const _errs1 = errors;
if(!(((((data0 === "MEDIA_RESOLUTION_UNSPECIFIED") || (data0 === "MEDIA_RESOLUTION_LOW")) || (data0 === "MEDIA_RESOLUTION_MEDIUM")) || (data0 === "MEDIA_RESOLUTION_HIGH")) || (data0 === "MEDIA_RESOLUTION_ULTRA_HIGH"))){
validate50.errors = [{instancePath:instancePath+"/level",keyword:"enum",params:{allowedValues: ["MEDIA_RESOLUTION_UNSPECIFIED","MEDIA_RESOLUTION_LOW","MEDIA_RESOLUTION_MEDIUM","MEDIA_RESOLUTION_HIGH","MEDIA_RESOLUTION_ULTRA_HIGH"]}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.numTokens !== undefined){
let data1 = data.numTokens;
const _errs2 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate50.errors = [{instancePath:instancePath+"/numTokens",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs2){
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
validate50.errors = [{instancePath:instancePath+"/numTokens",keyword:"minimum",message:"must be >= 0"}];
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
else {
validate50.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate50.errors = vErrors;
return errors === 0;
}


function validate52(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.speaker !== undefined){
const _errs1 = errors;
if(typeof data.speaker !== "string"){
validate52.errors = [{instancePath:instancePath+"/speaker",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.style !== undefined){
const _errs3 = errors;
if(typeof data.style !== "string"){
validate52.errors = [{instancePath:instancePath+"/style",keyword:"type",message:"must be string"}];
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
validate52.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}


function validate25(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text !== undefined){
const _errs1 = errors;
if(typeof data.text !== "string"){
validate25.errors = [{instancePath:instancePath+"/text",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.thought !== undefined){
const _errs3 = errors;
if(typeof data.thought !== "boolean"){
validate25.errors = [{instancePath:instancePath+"/thought",keyword:"type",message:"must be boolean"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.thoughtSignature !== undefined){
const _errs5 = errors;
if(typeof data.thoughtSignature !== "string"){
validate25.errors = [{instancePath:instancePath+"/thoughtSignature",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.inlineData !== undefined){
const _errs7 = errors;
if(!(validate26(data.inlineData, instancePath === undefined ? undefined : instancePath+"/inlineData"))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fileData !== undefined){
const _errs8 = errors;
if(!(validate28(data.fileData, instancePath === undefined ? undefined : instancePath+"/fileData"))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.functionCall !== undefined){
const _errs9 = errors;
if(!(validate30(data.functionCall, instancePath === undefined ? undefined : instancePath+"/functionCall"))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.functionResponse !== undefined){
const _errs10 = errors;
if(!(validate34(data.functionResponse, instancePath === undefined ? undefined : instancePath+"/functionResponse"))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.executableCode !== undefined){
const _errs11 = errors;
if(!(validate40(data.executableCode, instancePath === undefined ? undefined : instancePath+"/executableCode"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.codeExecutionResult !== undefined){
const _errs12 = errors;
if(!(validate42(data.codeExecutionResult, instancePath === undefined ? undefined : instancePath+"/codeExecutionResult"))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.toolCall !== undefined){
const _errs13 = errors;
if(!(validate44(data.toolCall, instancePath === undefined ? undefined : instancePath+"/toolCall"))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.toolResponse !== undefined){
const _errs14 = errors;
if(!(validate46(data.toolResponse, instancePath === undefined ? undefined : instancePath+"/toolResponse"))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.videoMetadata !== undefined){
const _errs15 = errors;
if(!(validate48(data.videoMetadata, instancePath === undefined ? undefined : instancePath+"/videoMetadata"))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mediaResolution !== undefined){
const _errs16 = errors;
if(!(validate50(data.mediaResolution, instancePath === undefined ? undefined : instancePath+"/mediaResolution"))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.partMetadata !== undefined){
let data13 = data.partMetadata;
const _errs17 = errors;
if(errors === _errs17){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
}
else {
validate25.errors = [{instancePath:instancePath+"/partMetadata",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.audioTranscription !== undefined){
let data14 = data.audioTranscription;
const _errs20 = errors;
if(errors === _errs20){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
}
else {
validate25.errors = [{instancePath:instancePath+"/audioTranscription",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.speechMetadata !== undefined){
const _errs23 = errors;
if(!(validate52(data.speechMetadata, instancePath === undefined ? undefined : instancePath+"/speechMetadata"))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var valid0 = _errs23 === errors;
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
let missing0;
if((data.parts === undefined) && (missing0 = "parts")){
validate24.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.role !== undefined){
let data0 = data.role;
const _errs1 = errors;
if(!(((data0 === "user") || (data0 === "model")) || (data0 === "function"))){
validate24.errors = [{instancePath:instancePath+"/role",keyword:"enum",params:{allowedValues: ["user","model","function"]}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parts !== undefined){
let data1 = data.parts;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data1)){
if(data1.length < 1){
validate24.errors = [{instancePath:instancePath+"/parts",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate25(data1[i0], instancePath === undefined ? undefined : instancePath+"/parts/" + i0))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
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
validate24.errors = [{instancePath:instancePath+"/parts",keyword:"type",message:"must be array"}];
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
validate24.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}


function validate56(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role !== undefined){
const _errs1 = errors;
if(typeof data.role !== "string"){
validate56.errors = [{instancePath:instancePath+"/role",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parts !== undefined){
let data1 = data.parts;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate25(data1[i0], instancePath === undefined ? undefined : instancePath+"/parts/" + i0))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/parts",keyword:"type",message:"must be array"}];
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
else {
validate56.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate56.errors = vErrors;
return errors === 0;
}

const pattern0 = new RegExp("^[a-zA-Z_][a-zA-Z0-9_.:-]{0,127}$", "u");

function validate61(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
validate61.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate61.errors = vErrors;
return errors === 0;
}


function validate63(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
validate63.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate63.errors = vErrors;
return errors === 0;
}


function validate60(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.name === undefined) && (missing0 = "name")){
validate60.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.name !== undefined){
let data0 = data.name;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate60.errors = [{instancePath:instancePath+"/name",keyword:"pattern",message:"must match pattern \""+"^[a-zA-Z_][a-zA-Z0-9_.:-]{0,127}$"+"\""}];
return false;
}
}
else {
validate60.errors = [{instancePath:instancePath+"/name",keyword:"type",message:"must be string"}];
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
const _errs3 = errors;
if(typeof data.description !== "string"){
validate60.errors = [{instancePath:instancePath+"/description",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parameters !== undefined){
const _errs5 = errors;
if(!(validate61(data.parameters, instancePath === undefined ? undefined : instancePath+"/parameters"))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parametersJsonSchema !== undefined){
const _errs6 = errors;
if(!(validate63(data.parametersJsonSchema, instancePath === undefined ? undefined : instancePath+"/parametersJsonSchema"))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.response !== undefined){
const _errs7 = errors;
if(!(validate61(data.response, instancePath === undefined ? undefined : instancePath+"/response"))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.responseJsonSchema !== undefined){
const _errs8 = errors;
if(!(validate63(data.responseJsonSchema, instancePath === undefined ? undefined : instancePath+"/responseJsonSchema"))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.behavior !== undefined){
let data6 = data.behavior;
const _errs9 = errors;
if(!(((data6 === "UNSPECIFIED") || (data6 === "BLOCKING")) || (data6 === "NON_BLOCKING"))){
validate60.errors = [{instancePath:instancePath+"/behavior",keyword:"enum",params:{allowedValues: ["UNSPECIFIED","BLOCKING","NON_BLOCKING"]}}];
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
}
else {
validate60.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate60.errors = vErrors;
return errors === 0;
}


function validate69(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.startTime !== undefined){
const _errs1 = errors;
if(typeof data.startTime !== "string"){
validate69.errors = [{instancePath:instancePath+"/startTime",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endTime !== undefined){
const _errs3 = errors;
if(typeof data.endTime !== "string"){
validate69.errors = [{instancePath:instancePath+"/endTime",keyword:"type",message:"must be string"}];
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
validate69.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate69.errors = vErrors;
return errors === 0;
}


function validate71(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.webSearch !== undefined){
let data0 = data.webSearch;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
}
else {
validate71.errors = [{instancePath:instancePath+"/webSearch",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.imageSearch !== undefined){
let data1 = data.imageSearch;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
}
else {
validate71.errors = [{instancePath:instancePath+"/imageSearch",keyword:"type",message:"must be object"}];
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
else {
validate71.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate71.errors = vErrors;
return errors === 0;
}


function validate68(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.timeRangeFilter !== undefined){
const _errs1 = errors;
if(!(validate69(data.timeRangeFilter, instancePath === undefined ? undefined : instancePath+"/timeRangeFilter"))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.searchTypes !== undefined){
const _errs2 = errors;
if(!(validate71(data.searchTypes, instancePath === undefined ? undefined : instancePath+"/searchTypes"))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.excludeDomains !== undefined){
let data2 = data.excludeDomains;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(typeof data2[i0] !== "string"){
validate68.errors = [{instancePath:instancePath+"/excludeDomains/" + i0,keyword:"type",message:"must be string"}];
return false;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate68.errors = [{instancePath:instancePath+"/excludeDomains",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blockingConfidence !== undefined){
const _errs7 = errors;
if(typeof data.blockingConfidence !== "string"){
validate68.errors = [{instancePath:instancePath+"/blockingConfidence",keyword:"type",message:"must be string"}];
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
validate68.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate68.errors = vErrors;
return errors === 0;
}


function validate75(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mode !== undefined){
let data0 = data.mode;
const _errs1 = errors;
if(!((data0 === "MODE_UNSPECIFIED") || (data0 === "MODE_DYNAMIC"))){
validate75.errors = [{instancePath:instancePath+"/mode",keyword:"enum",params:{allowedValues: ["MODE_UNSPECIFIED","MODE_DYNAMIC"]}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dynamicThreshold !== undefined){
const _errs2 = errors;
if(!(typeof data.dynamicThreshold == "number")){
validate75.errors = [{instancePath:instancePath+"/dynamicThreshold",keyword:"type",message:"must be number"}];
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
validate75.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate75.errors = vErrors;
return errors === 0;
}


function validate74(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dynamicRetrievalConfig !== undefined){
if(!(validate75(data.dynamicRetrievalConfig, instancePath === undefined ? undefined : instancePath+"/dynamicRetrievalConfig"))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
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
if(data.enableWidget !== undefined){
const _errs1 = errors;
if(typeof data.enableWidget !== "boolean"){
validate78.errors = [{instancePath:instancePath+"/enableWidget",keyword:"type",message:"must be boolean"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.authConfig !== undefined){
let data1 = data.authConfig;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
}
else {
validate78.errors = [{instancePath:instancePath+"/authConfig",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.groundingTypes !== undefined){
let data2 = data.groundingTypes;
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
}
else {
validate78.errors = [{instancePath:instancePath+"/groundingTypes",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
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


function validate80(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.fileSearchStoreNames === undefined) && (missing0 = "fileSearchStoreNames")){
validate80.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.fileSearchStoreNames !== undefined){
let data0 = data.fileSearchStoreNames;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(typeof data0[i0] !== "string"){
validate80.errors = [{instancePath:instancePath+"/fileSearchStoreNames/" + i0,keyword:"type",message:"must be string"}];
return false;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate80.errors = [{instancePath:instancePath+"/fileSearchStoreNames",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadataFilter !== undefined){
const _errs5 = errors;
if(typeof data.metadataFilter !== "string"){
validate80.errors = [{instancePath:instancePath+"/metadataFilter",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.topK !== undefined){
let data3 = data.topK;
const _errs7 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
validate80.errors = [{instancePath:instancePath+"/topK",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs7){
if(typeof data3 == "number"){
if(data3 < 1 || isNaN(data3)){
validate80.errors = [{instancePath:instancePath+"/topK",keyword:"minimum",message:"must be >= 1"}];
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
else {
validate80.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate80.errors = vErrors;
return errors === 0;
}


function validate82(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.environment !== undefined){
let data0 = data.environment;
const _errs1 = errors;
if(!((((data0 === "ENVIRONMENT_UNSPECIFIED") || (data0 === "ENVIRONMENT_BROWSER")) || (data0 === "ENVIRONMENT_MOBILE")) || (data0 === "ENVIRONMENT_DESKTOP"))){
validate82.errors = [{instancePath:instancePath+"/environment",keyword:"enum",params:{allowedValues: ["ENVIRONMENT_UNSPECIFIED","ENVIRONMENT_BROWSER","ENVIRONMENT_MOBILE","ENVIRONMENT_DESKTOP"]}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.excludedPredefinedFunctions !== undefined){
let data1 = data.excludedPredefinedFunctions;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(typeof data1[i0] !== "string"){
validate82.errors = [{instancePath:instancePath+"/excludedPredefinedFunctions/" + i0,keyword:"type",message:"must be string"}];
return false;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/excludedPredefinedFunctions",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enablePromptInjectionDetection !== undefined){
const _errs6 = errors;
if(typeof data.enablePromptInjectionDetection !== "boolean"){
validate82.errors = [{instancePath:instancePath+"/enablePromptInjectionDetection",keyword:"type",message:"must be boolean"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.disabledSafetyPolicies !== undefined){
let data4 = data.disabledSafetyPolicies;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data4)){
var valid2 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs10 = errors;
if(typeof data4[i1] !== "string"){
validate82.errors = [{instancePath:instancePath+"/disabledSafetyPolicies/" + i1,keyword:"type",message:"must be string"}];
return false;
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/disabledSafetyPolicies",keyword:"type",message:"must be array"}];
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
else {
validate82.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate82.errors = vErrors;
return errors === 0;
}


function validate85(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url !== undefined){
const _errs1 = errors;
if(typeof data.url !== "string"){
validate85.errors = [{instancePath:instancePath+"/url",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.headers !== undefined){
let data1 = data.headers;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
const _errs6 = errors;
if(typeof data1[key0] !== "string"){
validate85.errors = [{instancePath:instancePath+"/headers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate85.errors = [{instancePath:instancePath+"/headers",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeout !== undefined){
const _errs8 = errors;
if(typeof data.timeout !== "string"){
validate85.errors = [{instancePath:instancePath+"/timeout",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sseReadTimeout !== undefined){
const _errs10 = errors;
if(typeof data.sseReadTimeout !== "string"){
validate85.errors = [{instancePath:instancePath+"/sseReadTimeout",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.terminateOnClose !== undefined){
const _errs12 = errors;
if(typeof data.terminateOnClose !== "boolean"){
validate85.errors = [{instancePath:instancePath+"/terminateOnClose",keyword:"type",message:"must be boolean"}];
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
if(data.name !== undefined){
const _errs1 = errors;
if(typeof data.name !== "string"){
validate84.errors = [{instancePath:instancePath+"/name",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.streamableHttpTransport !== undefined){
const _errs3 = errors;
if(!(validate85(data.streamableHttpTransport, instancePath === undefined ? undefined : instancePath+"/streamableHttpTransport"))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
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
if(data.excludeDomains !== undefined){
let data0 = data.excludeDomains;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(typeof data0[i0] !== "string"){
validate88.errors = [{instancePath:instancePath+"/excludeDomains/" + i0,keyword:"type",message:"must be string"}];
return false;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate88.errors = [{instancePath:instancePath+"/excludeDomains",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blockingConfidence !== undefined){
const _errs5 = errors;
if(typeof data.blockingConfidence !== "string"){
validate88.errors = [{instancePath:instancePath+"/blockingConfidence",keyword:"type",message:"must be string"}];
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
validate88.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate88.errors = vErrors;
return errors === 0;
}


function validate59(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.functionDeclarations !== undefined){
let data0 = data.functionDeclarations;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 512){
validate59.errors = [{instancePath:instancePath+"/functionDeclarations",keyword:"maxItems",message:"must NOT have more than 512 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate60(data0[i0], instancePath === undefined ? undefined : instancePath+"/functionDeclarations/" + i0))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate59.errors = [{instancePath:instancePath+"/functionDeclarations",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.googleSearch !== undefined){
const _errs4 = errors;
if(!(validate68(data.googleSearch, instancePath === undefined ? undefined : instancePath+"/googleSearch"))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.googleSearchRetrieval !== undefined){
const _errs5 = errors;
if(!(validate74(data.googleSearchRetrieval, instancePath === undefined ? undefined : instancePath+"/googleSearchRetrieval"))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.urlContext !== undefined){
let data4 = data.urlContext;
const _errs6 = errors;
if(errors === _errs6){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
}
else {
validate59.errors = [{instancePath:instancePath+"/urlContext",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.codeExecution !== undefined){
let data5 = data.codeExecution;
const _errs9 = errors;
if(errors === _errs9){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
}
else {
validate59.errors = [{instancePath:instancePath+"/codeExecution",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.googleMaps !== undefined){
const _errs12 = errors;
if(!(validate78(data.googleMaps, instancePath === undefined ? undefined : instancePath+"/googleMaps"))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fileSearch !== undefined){
const _errs13 = errors;
if(!(validate80(data.fileSearch, instancePath === undefined ? undefined : instancePath+"/fileSearch"))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.computerUse !== undefined){
const _errs14 = errors;
if(!(validate82(data.computerUse, instancePath === undefined ? undefined : instancePath+"/computerUse"))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mcpServers !== undefined){
let data9 = data.mcpServers;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data9)){
var valid2 = true;
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
const _errs17 = errors;
if(!(validate84(data9[i1], instancePath === undefined ? undefined : instancePath+"/mcpServers/" + i1))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
var valid2 = _errs17 === errors;
if(!valid2){
break;
}
}
}
else {
validate59.errors = [{instancePath:instancePath+"/mcpServers",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retrieval !== undefined){
let data11 = data.retrieval;
const _errs18 = errors;
if(errors === _errs18){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
}
else {
validate59.errors = [{instancePath:instancePath+"/retrieval",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enterpriseWebSearch !== undefined){
const _errs21 = errors;
if(!(validate88(data.enterpriseWebSearch, instancePath === undefined ? undefined : instancePath+"/enterpriseWebSearch"))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parallelAiSearch !== undefined){
let data13 = data.parallelAiSearch;
const _errs22 = errors;
if(errors === _errs22){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
}
else {
validate59.errors = [{instancePath:instancePath+"/parallelAiSearch",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exaAiSearch !== undefined){
let data14 = data.exaAiSearch;
const _errs25 = errors;
if(errors === _errs25){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
}
else {
validate59.errors = [{instancePath:instancePath+"/exaAiSearch",keyword:"type",message:"must be object"}];
return false;
}
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
else {
validate59.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate59.errors = vErrors;
return errors === 0;
}


function validate92(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mode !== undefined){
let data0 = data.mode;
const _errs1 = errors;
if(!(((((data0 === "MODE_UNSPECIFIED") || (data0 === "AUTO")) || (data0 === "ANY")) || (data0 === "NONE")) || (data0 === "VALIDATED"))){
validate92.errors = [{instancePath:instancePath+"/mode",keyword:"enum",params:{allowedValues: ["MODE_UNSPECIFIED","AUTO","ANY","NONE","VALIDATED"]}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allowedFunctionNames !== undefined){
let data1 = data.allowedFunctionNames;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(typeof data1[i0] !== "string"){
validate92.errors = [{instancePath:instancePath+"/allowedFunctionNames/" + i0,keyword:"type",message:"must be string"}];
return false;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate92.errors = [{instancePath:instancePath+"/allowedFunctionNames",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.streamFunctionCallArguments !== undefined){
const _errs6 = errors;
if(typeof data.streamFunctionCallArguments !== "boolean"){
validate92.errors = [{instancePath:instancePath+"/streamFunctionCallArguments",keyword:"type",message:"must be boolean"}];
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
else {
validate92.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate92.errors = vErrors;
return errors === 0;
}


function validate95(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.latitude !== undefined){
let data0 = data.latitude;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 == "number"){
if(data0 > 90 || isNaN(data0)){
validate95.errors = [{instancePath:instancePath+"/latitude",keyword:"maximum",message:"must be <= 90"}];
return false;
}
else {
if(data0 < -90 || isNaN(data0)){
validate95.errors = [{instancePath:instancePath+"/latitude",keyword:"minimum",message:"must be >= -90"}];
return false;
}
}
}
else {
validate95.errors = [{instancePath:instancePath+"/latitude",keyword:"type",message:"must be number"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.longitude !== undefined){
let data1 = data.longitude;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 == "number"){
if(data1 > 180 || isNaN(data1)){
validate95.errors = [{instancePath:instancePath+"/longitude",keyword:"maximum",message:"must be <= 180"}];
return false;
}
else {
if(data1 < -180 || isNaN(data1)){
validate95.errors = [{instancePath:instancePath+"/longitude",keyword:"minimum",message:"must be >= -180"}];
return false;
}
}
}
else {
validate95.errors = [{instancePath:instancePath+"/longitude",keyword:"type",message:"must be number"}];
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
else {
validate95.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate95.errors = vErrors;
return errors === 0;
}


function validate94(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.latLng !== undefined){
const _errs1 = errors;
if(!(validate95(data.latLng, instancePath === undefined ? undefined : instancePath+"/latLng"))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.languageCode !== undefined){
const _errs2 = errors;
if(typeof data.languageCode !== "string"){
validate94.errors = [{instancePath:instancePath+"/languageCode",keyword:"type",message:"must be string"}];
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
validate94.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate94.errors = vErrors;
return errors === 0;
}


function validate91(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.functionCallingConfig !== undefined){
const _errs1 = errors;
if(!(validate92(data.functionCallingConfig, instancePath === undefined ? undefined : instancePath+"/functionCallingConfig"))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retrievalConfig !== undefined){
const _errs2 = errors;
if(!(validate94(data.retrievalConfig, instancePath === undefined ? undefined : instancePath+"/retrievalConfig"))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.includeServerSideToolInvocations !== undefined){
const _errs3 = errors;
if(typeof data.includeServerSideToolInvocations !== "boolean"){
validate91.errors = [{instancePath:instancePath+"/includeServerSideToolInvocations",keyword:"type",message:"must be boolean"}];
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
validate91.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate91.errors = vErrors;
return errors === 0;
}


function validate99(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.category === undefined) && (missing0 = "category")) || ((data.threshold === undefined) && (missing0 = "threshold"))){
validate99.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.category !== undefined){
let data0 = data.category;
const _errs1 = errors;
if(!(((((((((((data0 === "HARM_CATEGORY_UNSPECIFIED") || (data0 === "HARM_CATEGORY_HARASSMENT")) || (data0 === "HARM_CATEGORY_HATE_SPEECH")) || (data0 === "HARM_CATEGORY_SEXUALLY_EXPLICIT")) || (data0 === "HARM_CATEGORY_DANGEROUS_CONTENT")) || (data0 === "HARM_CATEGORY_CIVIC_INTEGRITY")) || (data0 === "HARM_CATEGORY_JAILBREAK")) || (data0 === "HARM_CATEGORY_IMAGE_HATE")) || (data0 === "HARM_CATEGORY_IMAGE_DANGEROUS_CONTENT")) || (data0 === "HARM_CATEGORY_IMAGE_HARASSMENT")) || (data0 === "HARM_CATEGORY_IMAGE_SEXUALLY_EXPLICIT"))){
validate99.errors = [{instancePath:instancePath+"/category",keyword:"enum",params:{allowedValues: ["HARM_CATEGORY_UNSPECIFIED","HARM_CATEGORY_HARASSMENT","HARM_CATEGORY_HATE_SPEECH","HARM_CATEGORY_SEXUALLY_EXPLICIT","HARM_CATEGORY_DANGEROUS_CONTENT","HARM_CATEGORY_CIVIC_INTEGRITY","HARM_CATEGORY_JAILBREAK","HARM_CATEGORY_IMAGE_HATE","HARM_CATEGORY_IMAGE_DANGEROUS_CONTENT","HARM_CATEGORY_IMAGE_HARASSMENT","HARM_CATEGORY_IMAGE_SEXUALLY_EXPLICIT"]}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.threshold !== undefined){
let data1 = data.threshold;
const _errs2 = errors;
if(!((((((data1 === "HARM_BLOCK_THRESHOLD_UNSPECIFIED") || (data1 === "BLOCK_LOW_AND_ABOVE")) || (data1 === "BLOCK_MEDIUM_AND_ABOVE")) || (data1 === "BLOCK_ONLY_HIGH")) || (data1 === "BLOCK_NONE")) || (data1 === "OFF"))){
validate99.errors = [{instancePath:instancePath+"/threshold",keyword:"enum",params:{allowedValues: ["HARM_BLOCK_THRESHOLD_UNSPECIFIED","BLOCK_LOW_AND_ABOVE","BLOCK_MEDIUM_AND_ABOVE","BLOCK_ONLY_HIGH","BLOCK_NONE","OFF"]}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.method !== undefined){
let data2 = data.method;
const _errs3 = errors;
if(!(((data2 === "HARM_BLOCK_METHOD_UNSPECIFIED") || (data2 === "SEVERITY")) || (data2 === "PROBABILITY"))){
validate99.errors = [{instancePath:instancePath+"/method",keyword:"enum",params:{allowedValues: ["HARM_BLOCK_METHOD_UNSPECIFIED","SEVERITY","PROBABILITY"]}}];
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
validate99.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate99.errors = vErrors;
return errors === 0;
}


function validate106(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mimeType !== undefined){
const _errs1 = errors;
if(typeof data.mimeType !== "string"){
validate106.errors = [{instancePath:instancePath+"/mimeType",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.schema !== undefined){
const _errs3 = errors;
if(!(validate63(data.schema, instancePath === undefined ? undefined : instancePath+"/schema"))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
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
if(data.text !== undefined){
const _errs1 = errors;
if(!(validate106(data.text, instancePath === undefined ? undefined : instancePath+"/text"))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.image !== undefined){
let data1 = data.image;
const _errs2 = errors;
if(errors === _errs2){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
}
else {
validate105.errors = [{instancePath:instancePath+"/image",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.audio !== undefined){
let data2 = data.audio;
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
}
else {
validate105.errors = [{instancePath:instancePath+"/audio",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.video !== undefined){
let data3 = data.video;
const _errs8 = errors;
if(errors === _errs8){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
}
else {
validate105.errors = [{instancePath:instancePath+"/video",keyword:"type",message:"must be object"}];
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
else {
validate105.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate105.errors = vErrors;
return errors === 0;
}


function validate112(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.voiceName !== undefined){
if(typeof data.voiceName !== "string"){
validate112.errors = [{instancePath:instancePath+"/voiceName",keyword:"type",message:"must be string"}];
return false;
}
}
}
else {
validate112.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate112.errors = vErrors;
return errors === 0;
}


function validate111(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.prebuiltVoiceConfig !== undefined){
const _errs1 = errors;
if(!(validate112(data.prebuiltVoiceConfig, instancePath === undefined ? undefined : instancePath+"/prebuiltVoiceConfig"))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.replicatedVoiceConfig !== undefined){
let data1 = data.replicatedVoiceConfig;
const _errs2 = errors;
if(errors === _errs2){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
}
else {
validate111.errors = [{instancePath:instancePath+"/replicatedVoiceConfig",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.voice !== undefined){
const _errs5 = errors;
if(typeof data.voice !== "string"){
validate111.errors = [{instancePath:instancePath+"/voice",keyword:"type",message:"must be string"}];
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
validate111.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate111.errors = vErrors;
return errors === 0;
}


function validate116(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.speaker !== undefined){
const _errs1 = errors;
if(typeof data.speaker !== "string"){
validate116.errors = [{instancePath:instancePath+"/speaker",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.voiceConfig !== undefined){
const _errs3 = errors;
if(!(validate111(data.voiceConfig, instancePath === undefined ? undefined : instancePath+"/voiceConfig"))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
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


function validate115(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.speakerVoiceConfigs !== undefined){
let data0 = data.speakerVoiceConfigs;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate116(data0[i0], instancePath === undefined ? undefined : instancePath+"/speakerVoiceConfigs/" + i0))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate115.errors = [{instancePath:instancePath+"/speakerVoiceConfigs",keyword:"type",message:"must be array"}];
return false;
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


function validate110(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.voiceConfig !== undefined){
const _errs1 = errors;
if(!(validate111(data.voiceConfig, instancePath === undefined ? undefined : instancePath+"/voiceConfig"))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.languageCode !== undefined){
const _errs2 = errors;
if(typeof data.languageCode !== "string"){
validate110.errors = [{instancePath:instancePath+"/languageCode",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.multiSpeakerVoiceConfig !== undefined){
const _errs4 = errors;
if(!(validate115(data.multiSpeakerVoiceConfig, instancePath === undefined ? undefined : instancePath+"/multiSpeakerVoiceConfig"))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
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
else {
validate110.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate110.errors = vErrors;
return errors === 0;
}


function validate122(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mimeType !== undefined){
const _errs1 = errors;
if(typeof data.mimeType !== "string"){
validate122.errors = [{instancePath:instancePath+"/mimeType",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.compressionQuality !== undefined){
let data1 = data.compressionQuality;
const _errs3 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate122.errors = [{instancePath:instancePath+"/compressionQuality",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs3){
if(typeof data1 == "number"){
if(data1 > 100 || isNaN(data1)){
validate122.errors = [{instancePath:instancePath+"/compressionQuality",keyword:"maximum",message:"must be <= 100"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate122.errors = [{instancePath:instancePath+"/compressionQuality",keyword:"minimum",message:"must be >= 0"}];
return false;
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
validate122.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate122.errors = vErrors;
return errors === 0;
}


function validate121(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.aspectRatio !== undefined){
const _errs1 = errors;
if(typeof data.aspectRatio !== "string"){
validate121.errors = [{instancePath:instancePath+"/aspectRatio",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.imageSize !== undefined){
const _errs3 = errors;
if(typeof data.imageSize !== "string"){
validate121.errors = [{instancePath:instancePath+"/imageSize",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.personGeneration !== undefined){
const _errs5 = errors;
if(typeof data.personGeneration !== "string"){
validate121.errors = [{instancePath:instancePath+"/personGeneration",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prominentPeople !== undefined){
const _errs7 = errors;
if(typeof data.prominentPeople !== "string"){
validate121.errors = [{instancePath:instancePath+"/prominentPeople",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.imageOutputOptions !== undefined){
const _errs9 = errors;
if(!(validate122(data.imageOutputOptions, instancePath === undefined ? undefined : instancePath+"/imageOutputOptions"))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
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
validate121.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate121.errors = vErrors;
return errors === 0;
}

const pattern1 = new RegExp("^([Mm][Ii][Nn][Ii][Mm][Aa][Ll]|[Ll][Oo][Ww]|[Mm][Ee][Dd][Ii][Uu][Mm]|[Xx]?[Hh][Ii][Gg][Hh]|THINKING_LEVEL_UNSPECIFIED)$", "u");

function validate125(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.includeThoughts !== undefined){
const _errs1 = errors;
if(typeof data.includeThoughts !== "boolean"){
validate125.errors = [{instancePath:instancePath+"/includeThoughts",keyword:"type",message:"must be boolean"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.thinkingBudget !== undefined){
let data1 = data.thinkingBudget;
const _errs3 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate125.errors = [{instancePath:instancePath+"/thinkingBudget",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs3){
if(typeof data1 == "number"){
if(data1 < -1 || isNaN(data1)){
validate125.errors = [{instancePath:instancePath+"/thinkingBudget",keyword:"minimum",message:"must be >= -1"}];
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
if(data.thinkingLevel !== undefined){
let data2 = data.thinkingLevel;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
validate125.errors = [{instancePath:instancePath+"/thinkingLevel",keyword:"pattern",message:"must match pattern \""+"^([Mm][Ii][Nn][Ii][Mm][Aa][Ll]|[Ll][Oo][Ww]|[Mm][Ee][Dd][Ii][Uu][Mm]|[Xx]?[Hh][Ii][Gg][Hh]|THINKING_LEVEL_UNSPECIFIED)$"+"\""}];
return false;
}
}
else {
validate125.errors = [{instancePath:instancePath+"/thinkingLevel",keyword:"type",message:"must be string"}];
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
validate125.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate125.errors = vErrors;
return errors === 0;
}


function validate101(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.temperature !== undefined){
let data0 = data.temperature;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 == "number"){
if(data0 > 2 || isNaN(data0)){
validate101.errors = [{instancePath:instancePath+"/temperature",keyword:"maximum",message:"must be <= 2"}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate101.errors = [{instancePath:instancePath+"/temperature",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
else {
validate101.errors = [{instancePath:instancePath+"/temperature",keyword:"type",message:"must be number"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.topP !== undefined){
let data1 = data.topP;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 == "number"){
if(data1 > 1 || isNaN(data1)){
validate101.errors = [{instancePath:instancePath+"/topP",keyword:"maximum",message:"must be <= 1"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate101.errors = [{instancePath:instancePath+"/topP",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
else {
validate101.errors = [{instancePath:instancePath+"/topP",keyword:"type",message:"must be number"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.topK !== undefined){
let data2 = data.topK;
const _errs5 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate101.errors = [{instancePath:instancePath+"/topK",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs5){
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
validate101.errors = [{instancePath:instancePath+"/topK",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxOutputTokens !== undefined){
let data3 = data.maxOutputTokens;
const _errs7 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
validate101.errors = [{instancePath:instancePath+"/maxOutputTokens",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs7){
if(typeof data3 == "number"){
if(data3 < 1 || isNaN(data3)){
validate101.errors = [{instancePath:instancePath+"/maxOutputTokens",keyword:"minimum",message:"must be >= 1"}];
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
if(data.stopSequences !== undefined){
let data4 = data.stopSequences;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data4)){
if(data4.length > 5){
validate101.errors = [{instancePath:instancePath+"/stopSequences",keyword:"maxItems",message:"must NOT have more than 5 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs11 = errors;
if(typeof data4[i0] !== "string"){
validate101.errors = [{instancePath:instancePath+"/stopSequences/" + i0,keyword:"type",message:"must be string"}];
return false;
}
var valid1 = _errs11 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate101.errors = [{instancePath:instancePath+"/stopSequences",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.candidateCount !== undefined){
let data6 = data.candidateCount;
const _errs13 = errors;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
validate101.errors = [{instancePath:instancePath+"/candidateCount",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs13){
if(typeof data6 == "number"){
if(data6 > 8 || isNaN(data6)){
validate101.errors = [{instancePath:instancePath+"/candidateCount",keyword:"maximum",message:"must be <= 8"}];
return false;
}
else {
if(data6 < 1 || isNaN(data6)){
validate101.errors = [{instancePath:instancePath+"/candidateCount",keyword:"minimum",message:"must be >= 1"}];
return false;
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
if(data.presencePenalty !== undefined){
let data7 = data.presencePenalty;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data7 == "number"){
if(data7 > 2 || isNaN(data7)){
validate101.errors = [{instancePath:instancePath+"/presencePenalty",keyword:"maximum",message:"must be <= 2"}];
return false;
}
else {
if(data7 < -2 || isNaN(data7)){
validate101.errors = [{instancePath:instancePath+"/presencePenalty",keyword:"minimum",message:"must be >= -2"}];
return false;
}
}
}
else {
validate101.errors = [{instancePath:instancePath+"/presencePenalty",keyword:"type",message:"must be number"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.frequencyPenalty !== undefined){
let data8 = data.frequencyPenalty;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data8 == "number"){
if(data8 > 2 || isNaN(data8)){
validate101.errors = [{instancePath:instancePath+"/frequencyPenalty",keyword:"maximum",message:"must be <= 2"}];
return false;
}
else {
if(data8 < -2 || isNaN(data8)){
validate101.errors = [{instancePath:instancePath+"/frequencyPenalty",keyword:"minimum",message:"must be >= -2"}];
return false;
}
}
}
else {
validate101.errors = [{instancePath:instancePath+"/frequencyPenalty",keyword:"type",message:"must be number"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seed !== undefined){
let data9 = data.seed;
const _errs19 = errors;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
validate101.errors = [{instancePath:instancePath+"/seed",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs19){
if(typeof data9 == "number"){
if(data9 > 2147483647 || isNaN(data9)){
validate101.errors = [{instancePath:instancePath+"/seed",keyword:"maximum",message:"must be <= 2147483647"}];
return false;
}
else {
if(data9 < -2147483648 || isNaN(data9)){
validate101.errors = [{instancePath:instancePath+"/seed",keyword:"minimum",message:"must be >= -2147483648"}];
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
if(data.responseLogprobs !== undefined){
const _errs21 = errors;
if(typeof data.responseLogprobs !== "boolean"){
validate101.errors = [{instancePath:instancePath+"/responseLogprobs",keyword:"type",message:"must be boolean"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.logprobs !== undefined){
let data11 = data.logprobs;
const _errs23 = errors;
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
validate101.errors = [{instancePath:instancePath+"/logprobs",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs23){
if(typeof data11 == "number"){
if(data11 > 20 || isNaN(data11)){
validate101.errors = [{instancePath:instancePath+"/logprobs",keyword:"maximum",message:"must be <= 20"}];
return false;
}
else {
if(data11 < 0 || isNaN(data11)){
validate101.errors = [{instancePath:instancePath+"/logprobs",keyword:"minimum",message:"must be >= 0"}];
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
if(data.responseMimeType !== undefined){
let data12 = data.responseMimeType;
const _errs25 = errors;
if(!(((data12 === "text/plain") || (data12 === "application/json")) || (data12 === "text/x.enum"))){
validate101.errors = [{instancePath:instancePath+"/responseMimeType",keyword:"enum",params:{allowedValues: ["text/plain","application/json","text/x.enum"]}}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.responseSchema !== undefined){
const _errs26 = errors;
if(!(validate61(data.responseSchema, instancePath === undefined ? undefined : instancePath+"/responseSchema"))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.responseJsonSchema !== undefined){
const _errs27 = errors;
if(!(validate63(data.responseJsonSchema, instancePath === undefined ? undefined : instancePath+"/responseJsonSchema"))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data._responseJsonSchema !== undefined){
const _errs28 = errors;
if(!(validate63(data._responseJsonSchema, instancePath === undefined ? undefined : instancePath+"/_responseJsonSchema"))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.responseFormat !== undefined){
let data16 = data.responseFormat;
const _errs29 = errors;
if(errors === _errs29){
if(Array.isArray(data16)){
var valid2 = true;
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
const _errs31 = errors;
if(!(validate105(data16[i1], instancePath === undefined ? undefined : instancePath+"/responseFormat/" + i1))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
var valid2 = _errs31 === errors;
if(!valid2){
break;
}
}
}
else {
validate101.errors = [{instancePath:instancePath+"/responseFormat",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.responseModalities !== undefined){
let data18 = data.responseModalities;
const _errs32 = errors;
if(errors === _errs32){
if(Array.isArray(data18)){
var valid3 = true;
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
let data19 = data18[i2];
const _errs34 = errors;
if(!(((((data19 === "MODALITY_UNSPECIFIED") || (data19 === "TEXT")) || (data19 === "IMAGE")) || (data19 === "AUDIO")) || (data19 === "VIDEO"))){
validate101.errors = [{instancePath:instancePath+"/responseModalities/" + i2,keyword:"enum",params:{allowedValues: ["MODALITY_UNSPECIFIED","TEXT","IMAGE","AUDIO","VIDEO"]}}];
return false;
}
var valid3 = _errs34 === errors;
if(!valid3){
break;
}
}
}
else {
validate101.errors = [{instancePath:instancePath+"/responseModalities",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.speechConfig !== undefined){
const _errs35 = errors;
if(!(validate110(data.speechConfig, instancePath === undefined ? undefined : instancePath+"/speechConfig"))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.imageConfig !== undefined){
const _errs36 = errors;
if(!(validate121(data.imageConfig, instancePath === undefined ? undefined : instancePath+"/imageConfig"))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mediaResolution !== undefined){
let data22 = data.mediaResolution;
const _errs37 = errors;
if(!((((data22 === "MEDIA_RESOLUTION_UNSPECIFIED") || (data22 === "MEDIA_RESOLUTION_LOW")) || (data22 === "MEDIA_RESOLUTION_MEDIUM")) || (data22 === "MEDIA_RESOLUTION_HIGH"))){
validate101.errors = [{instancePath:instancePath+"/mediaResolution",keyword:"enum",params:{allowedValues: ["MEDIA_RESOLUTION_UNSPECIFIED","MEDIA_RESOLUTION_LOW","MEDIA_RESOLUTION_MEDIUM","MEDIA_RESOLUTION_HIGH"]}}];
return false;
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.thinkingConfig !== undefined){
const _errs38 = errors;
if(!(validate125(data.thinkingConfig, instancePath === undefined ? undefined : instancePath+"/thinkingConfig"))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enableEnhancedCivicAnswers !== undefined){
const _errs39 = errors;
if(typeof data.enableEnhancedCivicAnswers !== "boolean"){
validate101.errors = [{instancePath:instancePath+"/enableEnhancedCivicAnswers",keyword:"type",message:"must be boolean"}];
return false;
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.audioTranscriptionConfig !== undefined){
let data25 = data.audioTranscriptionConfig;
const _errs41 = errors;
if(errors === _errs41){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
}
else {
validate101.errors = [{instancePath:instancePath+"/audioTranscriptionConfig",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.translationConfig !== undefined){
let data26 = data.translationConfig;
const _errs44 = errors;
if(errors === _errs44){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
}
else {
validate101.errors = [{instancePath:instancePath+"/translationConfig",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.audioTimestamp !== undefined){
const _errs47 = errors;
if(typeof data.audioTimestamp !== "boolean"){
validate101.errors = [{instancePath:instancePath+"/audioTimestamp",keyword:"type",message:"must be boolean"}];
return false;
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.routingConfig !== undefined){
let data28 = data.routingConfig;
const _errs49 = errors;
if(errors === _errs49){
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
}
else {
validate101.errors = [{instancePath:instancePath+"/routingConfig",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.modelConfig !== undefined){
let data29 = data.modelConfig;
const _errs52 = errors;
if(errors === _errs52){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
}
else {
validate101.errors = [{instancePath:instancePath+"/modelConfig",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs52 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.modelSelectionConfig !== undefined){
let data30 = data.modelSelectionConfig;
const _errs55 = errors;
if(errors === _errs55){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
}
else {
validate101.errors = [{instancePath:instancePath+"/modelSelectionConfig",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enableAffectiveDialog !== undefined){
const _errs58 = errors;
if(typeof data.enableAffectiveDialog !== "boolean"){
validate101.errors = [{instancePath:instancePath+"/enableAffectiveDialog",keyword:"type",message:"must be boolean"}];
return false;
}
var valid0 = _errs58 === errors;
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
else {
validate101.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate101.errors = vErrors;
return errors === 0;
}


function validate128(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.promptTemplateName !== undefined){
const _errs1 = errors;
if(typeof data.promptTemplateName !== "string"){
validate128.errors = [{instancePath:instancePath+"/promptTemplateName",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.responseTemplateName !== undefined){
const _errs3 = errors;
if(typeof data.responseTemplateName !== "string"){
validate128.errors = [{instancePath:instancePath+"/responseTemplateName",keyword:"type",message:"must be string"}];
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


function validate23(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.contents === undefined) && (missing0 = "contents")){
validate23.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.contents !== undefined){
let data0 = data.contents;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length < 1){
validate23.errors = [{instancePath:instancePath+"/contents",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate24(data0[i0], instancePath === undefined ? undefined : instancePath+"/contents/" + i0))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/contents",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.systemInstruction !== undefined){
const _errs4 = errors;
if(!(validate56(data.systemInstruction, instancePath === undefined ? undefined : instancePath+"/systemInstruction"))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tools !== undefined){
let data3 = data.tools;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data3)){
var valid2 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
const _errs7 = errors;
if(!(validate59(data3[i1], instancePath === undefined ? undefined : instancePath+"/tools/" + i1))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/tools",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.toolConfig !== undefined){
const _errs8 = errors;
if(!(validate91(data.toolConfig, instancePath === undefined ? undefined : instancePath+"/toolConfig"))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.safetySettings !== undefined){
let data6 = data.safetySettings;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data6)){
var valid3 = true;
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
const _errs11 = errors;
if(!(validate99(data6[i2], instancePath === undefined ? undefined : instancePath+"/safetySettings/" + i2))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
var valid3 = _errs11 === errors;
if(!valid3){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/safetySettings",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.generationConfig !== undefined){
const _errs12 = errors;
if(!(validate101(data.generationConfig, instancePath === undefined ? undefined : instancePath+"/generationConfig"))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cachedContent !== undefined){
const _errs13 = errors;
if(typeof data.cachedContent !== "string"){
validate23.errors = [{instancePath:instancePath+"/cachedContent",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.serviceTier !== undefined){
let data10 = data.serviceTier;
const _errs15 = errors;
if(!((((data10 === "unspecified") || (data10 === "standard")) || (data10 === "flex")) || (data10 === "priority"))){
validate23.errors = [{instancePath:instancePath+"/serviceTier",keyword:"enum",params:{allowedValues: ["unspecified","standard","flex","priority"]}}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.labels !== undefined){
let data11 = data.labels;
const _errs16 = errors;
if(errors === _errs16){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key0 in data11){
const _errs19 = errors;
if(typeof data11[key0] !== "string"){
validate23.errors = [{instancePath:instancePath+"/labels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",message:"must be string"}];
return false;
}
var valid4 = _errs19 === errors;
if(!valid4){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/labels",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store !== undefined){
const _errs21 = errors;
if(typeof data.store !== "boolean"){
validate23.errors = [{instancePath:instancePath+"/store",keyword:"type",message:"must be boolean"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.continuationToken !== undefined){
const _errs23 = errors;
if(typeof data.continuationToken !== "string"){
validate23.errors = [{instancePath:instancePath+"/continuationToken",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.modelArmorConfig !== undefined){
const _errs25 = errors;
if(!(validate128(data.modelArmorConfig, instancePath === undefined ? undefined : instancePath+"/modelArmorConfig"))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
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

const check_response = validate131;

function validate135(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.category !== undefined){
const _errs1 = errors;
if(typeof data.category !== "string"){
validate135.errors = [{instancePath:instancePath+"/category",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.probability !== undefined){
const _errs3 = errors;
if(typeof data.probability !== "string"){
validate135.errors = [{instancePath:instancePath+"/probability",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.probabilityScore !== undefined){
const _errs5 = errors;
if(!(typeof data.probabilityScore == "number")){
validate135.errors = [{instancePath:instancePath+"/probabilityScore",keyword:"type",message:"must be number"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.severity !== undefined){
const _errs7 = errors;
if(typeof data.severity !== "string"){
validate135.errors = [{instancePath:instancePath+"/severity",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.severityScore !== undefined){
const _errs9 = errors;
if(!(typeof data.severityScore == "number")){
validate135.errors = [{instancePath:instancePath+"/severityScore",keyword:"type",message:"must be number"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blocked !== undefined){
const _errs11 = errors;
if(typeof data.blocked !== "boolean"){
validate135.errors = [{instancePath:instancePath+"/blocked",keyword:"type",message:"must be boolean"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.overwrittenThreshold !== undefined){
const _errs13 = errors;
if(typeof data.overwrittenThreshold !== "string"){
validate135.errors = [{instancePath:instancePath+"/overwrittenThreshold",keyword:"type",message:"must be string"}];
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
if(data.startIndex !== undefined){
let data0 = data.startIndex;
const _errs1 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate138.errors = [{instancePath:instancePath+"/startIndex",keyword:"type",message:"must be integer"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endIndex !== undefined){
let data1 = data.endIndex;
const _errs3 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate138.errors = [{instancePath:instancePath+"/endIndex",keyword:"type",message:"must be integer"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.uri !== undefined){
const _errs5 = errors;
if(typeof data.uri !== "string"){
validate138.errors = [{instancePath:instancePath+"/uri",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs7 = errors;
if(typeof data.title !== "string"){
validate138.errors = [{instancePath:instancePath+"/title",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.license !== undefined){
const _errs9 = errors;
if(typeof data.license !== "string"){
validate138.errors = [{instancePath:instancePath+"/license",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.publicationDate !== undefined){
let data5 = data.publicationDate;
const _errs11 = errors;
if(errors === _errs11){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
}
else {
validate138.errors = [{instancePath:instancePath+"/publicationDate",keyword:"type",message:"must be object"}];
return false;
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
if(data.citations !== undefined){
let data0 = data.citations;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate138(data0[i0], instancePath === undefined ? undefined : instancePath+"/citations/" + i0))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate137.errors = [{instancePath:instancePath+"/citations",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.citationSources !== undefined){
let data2 = data.citationSources;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs6 = errors;
if(!(validate138(data2[i1], instancePath === undefined ? undefined : instancePath+"/citationSources/" + i1))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
else {
validate137.errors = [{instancePath:instancePath+"/citationSources",keyword:"type",message:"must be array"}];
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
else {
validate137.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate137.errors = vErrors;
return errors === 0;
}


function validate144(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.uri !== undefined){
const _errs1 = errors;
if(typeof data.uri !== "string"){
validate144.errors = [{instancePath:instancePath+"/uri",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs3 = errors;
if(typeof data.title !== "string"){
validate144.errors = [{instancePath:instancePath+"/title",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.domain !== undefined){
const _errs5 = errors;
if(typeof data.domain !== "string"){
validate144.errors = [{instancePath:instancePath+"/domain",keyword:"type",message:"must be string"}];
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
validate144.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate144.errors = vErrors;
return errors === 0;
}


function validate146(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.imageUri !== undefined){
const _errs1 = errors;
if(typeof data.imageUri !== "string"){
validate146.errors = [{instancePath:instancePath+"/imageUri",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sourceUri !== undefined){
const _errs3 = errors;
if(typeof data.sourceUri !== "string"){
validate146.errors = [{instancePath:instancePath+"/sourceUri",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs5 = errors;
if(typeof data.title !== "string"){
validate146.errors = [{instancePath:instancePath+"/title",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.domain !== undefined){
const _errs7 = errors;
if(typeof data.domain !== "string"){
validate146.errors = [{instancePath:instancePath+"/domain",keyword:"type",message:"must be string"}];
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
validate146.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate146.errors = vErrors;
return errors === 0;
}


function validate148(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.uri !== undefined){
const _errs1 = errors;
if(typeof data.uri !== "string"){
validate148.errors = [{instancePath:instancePath+"/uri",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs3 = errors;
if(typeof data.title !== "string"){
validate148.errors = [{instancePath:instancePath+"/title",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.text !== undefined){
const _errs5 = errors;
if(typeof data.text !== "string"){
validate148.errors = [{instancePath:instancePath+"/text",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.documentName !== undefined){
const _errs7 = errors;
if(typeof data.documentName !== "string"){
validate148.errors = [{instancePath:instancePath+"/documentName",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fileSearchStore !== undefined){
const _errs9 = errors;
if(typeof data.fileSearchStore !== "string"){
validate148.errors = [{instancePath:instancePath+"/fileSearchStore",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mediaId !== undefined){
const _errs11 = errors;
if(typeof data.mediaId !== "string"){
validate148.errors = [{instancePath:instancePath+"/mediaId",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pageNumber !== undefined){
let data6 = data.pageNumber;
const _errs13 = errors;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
validate148.errors = [{instancePath:instancePath+"/pageNumber",keyword:"type",message:"must be integer"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ragChunk !== undefined){
let data7 = data.ragChunk;
const _errs15 = errors;
if(errors === _errs15){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
}
else {
validate148.errors = [{instancePath:instancePath+"/ragChunk",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customMetadata !== undefined){
let data8 = data.customMetadata;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data8)){
var valid1 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
const _errs20 = errors;
if(errors === _errs20){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
}
else {
validate148.errors = [{instancePath:instancePath+"/customMetadata/" + i0,keyword:"type",message:"must be object"}];
return false;
}
}
var valid1 = _errs20 === errors;
if(!valid1){
break;
}
}
}
else {
validate148.errors = [{instancePath:instancePath+"/customMetadata",keyword:"type",message:"must be array"}];
return false;
}
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
}
else {
validate148.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate148.errors = vErrors;
return errors === 0;
}


function validate150(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.uri !== undefined){
const _errs1 = errors;
if(typeof data.uri !== "string"){
validate150.errors = [{instancePath:instancePath+"/uri",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs3 = errors;
if(typeof data.title !== "string"){
validate150.errors = [{instancePath:instancePath+"/title",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.text !== undefined){
const _errs5 = errors;
if(typeof data.text !== "string"){
validate150.errors = [{instancePath:instancePath+"/text",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.placeId !== undefined){
const _errs7 = errors;
if(typeof data.placeId !== "string"){
validate150.errors = [{instancePath:instancePath+"/placeId",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.placeAnswerSources !== undefined){
let data4 = data.placeAnswerSources;
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
}
else {
validate150.errors = [{instancePath:instancePath+"/placeAnswerSources",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.route !== undefined){
let data5 = data.route;
const _errs12 = errors;
if(errors === _errs12){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
}
else {
validate150.errors = [{instancePath:instancePath+"/route",keyword:"type",message:"must be object"}];
return false;
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
else {
validate150.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate150.errors = vErrors;
return errors === 0;
}


function validate143(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.web !== undefined){
const _errs1 = errors;
if(!(validate144(data.web, instancePath === undefined ? undefined : instancePath+"/web"))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.image !== undefined){
const _errs2 = errors;
if(!(validate146(data.image, instancePath === undefined ? undefined : instancePath+"/image"))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retrievedContext !== undefined){
const _errs3 = errors;
if(!(validate148(data.retrievedContext, instancePath === undefined ? undefined : instancePath+"/retrievedContext"))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maps !== undefined){
const _errs4 = errors;
if(!(validate150(data.maps, instancePath === undefined ? undefined : instancePath+"/maps"))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
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
validate143.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate143.errors = vErrors;
return errors === 0;
}


function validate154(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.partIndex !== undefined){
let data0 = data.partIndex;
const _errs1 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate154.errors = [{instancePath:instancePath+"/partIndex",keyword:"type",message:"must be integer"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startIndex !== undefined){
let data1 = data.startIndex;
const _errs3 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate154.errors = [{instancePath:instancePath+"/startIndex",keyword:"type",message:"must be integer"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endIndex !== undefined){
let data2 = data.endIndex;
const _errs5 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate154.errors = [{instancePath:instancePath+"/endIndex",keyword:"type",message:"must be integer"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.text !== undefined){
const _errs7 = errors;
if(typeof data.text !== "string"){
validate154.errors = [{instancePath:instancePath+"/text",keyword:"type",message:"must be string"}];
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
validate154.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate154.errors = vErrors;
return errors === 0;
}


function validate153(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.segment !== undefined){
const _errs1 = errors;
if(!(validate154(data.segment, instancePath === undefined ? undefined : instancePath+"/segment"))){
vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.groundingChunkIndices !== undefined){
let data1 = data.groundingChunkIndices;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs4 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate153.errors = [{instancePath:instancePath+"/groundingChunkIndices/" + i0,keyword:"type",message:"must be integer"}];
return false;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate153.errors = [{instancePath:instancePath+"/groundingChunkIndices",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.confidenceScores !== undefined){
let data3 = data.confidenceScores;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data3)){
var valid2 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
const _errs8 = errors;
if(!(typeof data3[i1] == "number")){
validate153.errors = [{instancePath:instancePath+"/confidenceScores/" + i1,keyword:"type",message:"must be number"}];
return false;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
else {
validate153.errors = [{instancePath:instancePath+"/confidenceScores",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.renderedParts !== undefined){
let data5 = data.renderedParts;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data5)){
var valid3 = true;
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
let data6 = data5[i2];
const _errs12 = errors;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
validate153.errors = [{instancePath:instancePath+"/renderedParts/" + i2,keyword:"type",message:"must be integer"}];
return false;
}
var valid3 = _errs12 === errors;
if(!valid3){
break;
}
}
}
else {
validate153.errors = [{instancePath:instancePath+"/renderedParts",keyword:"type",message:"must be array"}];
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
else {
validate153.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate153.errors = vErrors;
return errors === 0;
}


function validate157(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.renderedContent !== undefined){
const _errs1 = errors;
if(typeof data.renderedContent !== "string"){
validate157.errors = [{instancePath:instancePath+"/renderedContent",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sdkBlob !== undefined){
const _errs3 = errors;
if(typeof data.sdkBlob !== "string"){
validate157.errors = [{instancePath:instancePath+"/sdkBlob",keyword:"type",message:"must be string"}];
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
validate157.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate157.errors = vErrors;
return errors === 0;
}


function validate159(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.googleSearchDynamicRetrievalScore !== undefined){
if(!(typeof data.googleSearchDynamicRetrievalScore == "number")){
validate159.errors = [{instancePath:instancePath+"/googleSearchDynamicRetrievalScore",keyword:"type",message:"must be number"}];
return false;
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


function validate142(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.groundingChunks !== undefined){
let data0 = data.groundingChunks;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate143(data0[i0], instancePath === undefined ? undefined : instancePath+"/groundingChunks/" + i0))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate142.errors = [{instancePath:instancePath+"/groundingChunks",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.groundingSupports !== undefined){
let data2 = data.groundingSupports;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs6 = errors;
if(!(validate153(data2[i1], instancePath === undefined ? undefined : instancePath+"/groundingSupports/" + i1))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
errors = vErrors.length;
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
else {
validate142.errors = [{instancePath:instancePath+"/groundingSupports",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.webSearchQueries !== undefined){
let data4 = data.webSearchQueries;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data4)){
var valid3 = true;
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
const _errs9 = errors;
if(typeof data4[i2] !== "string"){
validate142.errors = [{instancePath:instancePath+"/webSearchQueries/" + i2,keyword:"type",message:"must be string"}];
return false;
}
var valid3 = _errs9 === errors;
if(!valid3){
break;
}
}
}
else {
validate142.errors = [{instancePath:instancePath+"/webSearchQueries",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.imageSearchQueries !== undefined){
let data6 = data.imageSearchQueries;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data6)){
var valid4 = true;
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
const _errs13 = errors;
if(typeof data6[i3] !== "string"){
validate142.errors = [{instancePath:instancePath+"/imageSearchQueries/" + i3,keyword:"type",message:"must be string"}];
return false;
}
var valid4 = _errs13 === errors;
if(!valid4){
break;
}
}
}
else {
validate142.errors = [{instancePath:instancePath+"/imageSearchQueries",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retrievalQueries !== undefined){
let data8 = data.retrievalQueries;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data8)){
var valid5 = true;
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
const _errs17 = errors;
if(typeof data8[i4] !== "string"){
validate142.errors = [{instancePath:instancePath+"/retrievalQueries/" + i4,keyword:"type",message:"must be string"}];
return false;
}
var valid5 = _errs17 === errors;
if(!valid5){
break;
}
}
}
else {
validate142.errors = [{instancePath:instancePath+"/retrievalQueries",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.searchEntryPoint !== undefined){
const _errs19 = errors;
if(!(validate157(data.searchEntryPoint, instancePath === undefined ? undefined : instancePath+"/searchEntryPoint"))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retrievalMetadata !== undefined){
const _errs20 = errors;
if(!(validate159(data.retrievalMetadata, instancePath === undefined ? undefined : instancePath+"/retrievalMetadata"))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.googleMapsWidgetContextToken !== undefined){
const _errs21 = errors;
if(typeof data.googleMapsWidgetContextToken !== "string"){
validate142.errors = [{instancePath:instancePath+"/googleMapsWidgetContextToken",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sourceFlaggingUris !== undefined){
let data13 = data.sourceFlaggingUris;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data13)){
var valid6 = true;
const len5 = data13.length;
for(let i5=0; i5<len5; i5++){
let data14 = data13[i5];
const _errs25 = errors;
if(errors === _errs25){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
}
else {
validate142.errors = [{instancePath:instancePath+"/sourceFlaggingUris/" + i5,keyword:"type",message:"must be object"}];
return false;
}
}
var valid6 = _errs25 === errors;
if(!valid6){
break;
}
}
}
else {
validate142.errors = [{instancePath:instancePath+"/sourceFlaggingUris",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs23 === errors;
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
validate142.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate142.errors = vErrors;
return errors === 0;
}


function validate163(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.retrievedUrl !== undefined){
const _errs1 = errors;
if(typeof data.retrievedUrl !== "string"){
validate163.errors = [{instancePath:instancePath+"/retrievedUrl",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.urlRetrievalStatus !== undefined){
const _errs3 = errors;
if(typeof data.urlRetrievalStatus !== "string"){
validate163.errors = [{instancePath:instancePath+"/urlRetrievalStatus",keyword:"type",message:"must be string"}];
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
if(data.urlMetadata !== undefined){
let data0 = data.urlMetadata;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate163(data0[i0], instancePath === undefined ? undefined : instancePath+"/urlMetadata/" + i0))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate162.errors = [{instancePath:instancePath+"/urlMetadata",keyword:"type",message:"must be array"}];
return false;
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


function validate167(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.token !== undefined){
const _errs1 = errors;
if(typeof data.token !== "string"){
validate167.errors = [{instancePath:instancePath+"/token",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tokenId !== undefined){
let data1 = data.tokenId;
const _errs3 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate167.errors = [{instancePath:instancePath+"/tokenId",keyword:"type",message:"must be integer"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.logProbability !== undefined){
const _errs5 = errors;
if(!(typeof data.logProbability == "number")){
validate167.errors = [{instancePath:instancePath+"/logProbability",keyword:"type",message:"must be number"}];
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
validate167.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate167.errors = vErrors;
return errors === 0;
}


function validate169(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.candidates !== undefined){
let data0 = data.candidates;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate167(data0[i0], instancePath === undefined ? undefined : instancePath+"/candidates/" + i0))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate169.errors = [{instancePath:instancePath+"/candidates",keyword:"type",message:"must be array"}];
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


function validate166(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chosenCandidates !== undefined){
let data0 = data.chosenCandidates;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate167(data0[i0], instancePath === undefined ? undefined : instancePath+"/chosenCandidates/" + i0))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate166.errors = [{instancePath:instancePath+"/chosenCandidates",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.topCandidates !== undefined){
let data2 = data.topCandidates;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs6 = errors;
if(!(validate169(data2[i1], instancePath === undefined ? undefined : instancePath+"/topCandidates/" + i1))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
else {
validate166.errors = [{instancePath:instancePath+"/topCandidates",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.logProbabilitySum !== undefined){
const _errs7 = errors;
if(!(typeof data.logProbabilitySum == "number")){
validate166.errors = [{instancePath:instancePath+"/logProbabilitySum",keyword:"type",message:"must be number"}];
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
validate166.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate166.errors = vErrors;
return errors === 0;
}


function validate133(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.content !== undefined){
const _errs1 = errors;
if(!(validate56(data.content, instancePath === undefined ? undefined : instancePath+"/content"))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.finishReason !== undefined){
const _errs2 = errors;
if(typeof data.finishReason !== "string"){
validate133.errors = [{instancePath:instancePath+"/finishReason",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.finishMessage !== undefined){
const _errs4 = errors;
if(typeof data.finishMessage !== "string"){
validate133.errors = [{instancePath:instancePath+"/finishMessage",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.index !== undefined){
let data3 = data.index;
const _errs6 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
validate133.errors = [{instancePath:instancePath+"/index",keyword:"type",message:"must be integer"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tokenCount !== undefined){
let data4 = data.tokenCount;
const _errs8 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
validate133.errors = [{instancePath:instancePath+"/tokenCount",keyword:"type",message:"must be integer"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.avgLogprobs !== undefined){
const _errs10 = errors;
if(!(typeof data.avgLogprobs == "number")){
validate133.errors = [{instancePath:instancePath+"/avgLogprobs",keyword:"type",message:"must be number"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.safetyRatings !== undefined){
let data6 = data.safetyRatings;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data6)){
var valid1 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
const _errs14 = errors;
if(!(validate135(data6[i0], instancePath === undefined ? undefined : instancePath+"/safetyRatings/" + i0))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
var valid1 = _errs14 === errors;
if(!valid1){
break;
}
}
}
else {
validate133.errors = [{instancePath:instancePath+"/safetyRatings",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.citationMetadata !== undefined){
const _errs15 = errors;
if(!(validate137(data.citationMetadata, instancePath === undefined ? undefined : instancePath+"/citationMetadata"))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.groundingMetadata !== undefined){
const _errs16 = errors;
if(!(validate142(data.groundingMetadata, instancePath === undefined ? undefined : instancePath+"/groundingMetadata"))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.urlContextMetadata !== undefined){
const _errs17 = errors;
if(!(validate162(data.urlContextMetadata, instancePath === undefined ? undefined : instancePath+"/urlContextMetadata"))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.logprobsResult !== undefined){
const _errs18 = errors;
if(!(validate166(data.logprobsResult, instancePath === undefined ? undefined : instancePath+"/logprobsResult"))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.continuationToken !== undefined){
const _errs19 = errors;
if(typeof data.continuationToken !== "string"){
validate133.errors = [{instancePath:instancePath+"/continuationToken",keyword:"type",message:"must be string"}];
return false;
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
}
else {
validate133.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate133.errors = vErrors;
return errors === 0;
}


function validate174(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.blockReason !== undefined){
const _errs1 = errors;
if(typeof data.blockReason !== "string"){
validate174.errors = [{instancePath:instancePath+"/blockReason",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blockReasonMessage !== undefined){
const _errs3 = errors;
if(typeof data.blockReasonMessage !== "string"){
validate174.errors = [{instancePath:instancePath+"/blockReasonMessage",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.safetyRatings !== undefined){
let data2 = data.safetyRatings;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate135(data2[i0], instancePath === undefined ? undefined : instancePath+"/safetyRatings/" + i0))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate174.errors = [{instancePath:instancePath+"/safetyRatings",keyword:"type",message:"must be array"}];
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
validate174.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate174.errors = vErrors;
return errors === 0;
}


function validate178(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.modality !== undefined){
const _errs1 = errors;
if(typeof data.modality !== "string"){
validate178.errors = [{instancePath:instancePath+"/modality",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tokenCount !== undefined){
let data1 = data.tokenCount;
const _errs3 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate178.errors = [{instancePath:instancePath+"/tokenCount",keyword:"type",message:"must be integer"}];
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
if(data.promptTokenCount !== undefined){
let data0 = data.promptTokenCount;
const _errs1 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate177.errors = [{instancePath:instancePath+"/promptTokenCount",keyword:"type",message:"must be integer"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.candidatesTokenCount !== undefined){
let data1 = data.candidatesTokenCount;
const _errs3 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate177.errors = [{instancePath:instancePath+"/candidatesTokenCount",keyword:"type",message:"must be integer"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.thoughtsTokenCount !== undefined){
let data2 = data.thoughtsTokenCount;
const _errs5 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate177.errors = [{instancePath:instancePath+"/thoughtsTokenCount",keyword:"type",message:"must be integer"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.toolUsePromptTokenCount !== undefined){
let data3 = data.toolUsePromptTokenCount;
const _errs7 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
validate177.errors = [{instancePath:instancePath+"/toolUsePromptTokenCount",keyword:"type",message:"must be integer"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cachedContentTokenCount !== undefined){
let data4 = data.cachedContentTokenCount;
const _errs9 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
validate177.errors = [{instancePath:instancePath+"/cachedContentTokenCount",keyword:"type",message:"must be integer"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.totalTokenCount !== undefined){
let data5 = data.totalTokenCount;
const _errs11 = errors;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
validate177.errors = [{instancePath:instancePath+"/totalTokenCount",keyword:"type",message:"must be integer"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.initialPromptTokenCount !== undefined){
let data6 = data.initialPromptTokenCount;
const _errs13 = errors;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
validate177.errors = [{instancePath:instancePath+"/initialPromptTokenCount",keyword:"type",message:"must be integer"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.promptTokensDetails !== undefined){
let data7 = data.promptTokensDetails;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data7)){
var valid1 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
const _errs17 = errors;
if(!(validate178(data7[i0], instancePath === undefined ? undefined : instancePath+"/promptTokensDetails/" + i0))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
var valid1 = _errs17 === errors;
if(!valid1){
break;
}
}
}
else {
validate177.errors = [{instancePath:instancePath+"/promptTokensDetails",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cacheTokensDetails !== undefined){
let data9 = data.cacheTokensDetails;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data9)){
var valid2 = true;
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
const _errs20 = errors;
if(!(validate178(data9[i1], instancePath === undefined ? undefined : instancePath+"/cacheTokensDetails/" + i1))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
var valid2 = _errs20 === errors;
if(!valid2){
break;
}
}
}
else {
validate177.errors = [{instancePath:instancePath+"/cacheTokensDetails",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.candidatesTokensDetails !== undefined){
let data11 = data.candidatesTokensDetails;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data11)){
var valid3 = true;
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
const _errs23 = errors;
if(!(validate178(data11[i2], instancePath === undefined ? undefined : instancePath+"/candidatesTokensDetails/" + i2))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
var valid3 = _errs23 === errors;
if(!valid3){
break;
}
}
}
else {
validate177.errors = [{instancePath:instancePath+"/candidatesTokensDetails",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.toolUsePromptTokensDetails !== undefined){
let data13 = data.toolUsePromptTokensDetails;
const _errs24 = errors;
if(errors === _errs24){
if(Array.isArray(data13)){
var valid4 = true;
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
const _errs26 = errors;
if(!(validate178(data13[i3], instancePath === undefined ? undefined : instancePath+"/toolUsePromptTokensDetails/" + i3))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
var valid4 = _errs26 === errors;
if(!valid4){
break;
}
}
}
else {
validate177.errors = [{instancePath:instancePath+"/toolUsePromptTokensDetails",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.trafficType !== undefined){
const _errs27 = errors;
if(typeof data.trafficType !== "string"){
validate177.errors = [{instancePath:instancePath+"/trafficType",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.serviceTier !== undefined){
const _errs29 = errors;
if(typeof data.serviceTier !== "string"){
validate177.errors = [{instancePath:instancePath+"/serviceTier",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs29 === errors;
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
validate177.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate177.errors = vErrors;
return errors === 0;
}


function validate184(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.modelStage !== undefined){
const _errs1 = errors;
if(typeof data.modelStage !== "string"){
validate184.errors = [{instancePath:instancePath+"/modelStage",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs3 = errors;
if(typeof data.message !== "string"){
validate184.errors = [{instancePath:instancePath+"/message",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retirementTime !== undefined){
const _errs5 = errors;
if(typeof data.retirementTime !== "string"){
validate184.errors = [{instancePath:instancePath+"/retirementTime",keyword:"type",message:"must be string"}];
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
validate184.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate184.errors = vErrors;
return errors === 0;
}


function validate188(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.quotaMetric !== undefined){
const _errs1 = errors;
if(typeof data.quotaMetric !== "string"){
validate188.errors = [{instancePath:instancePath+"/quotaMetric",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quotaId !== undefined){
const _errs3 = errors;
if(typeof data.quotaId !== "string"){
validate188.errors = [{instancePath:instancePath+"/quotaId",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quotaDimensions !== undefined){
let data2 = data.quotaDimensions;
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
}
else {
validate188.errors = [{instancePath:instancePath+"/quotaDimensions",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quotaValue !== undefined){
let data3 = data.quotaValue;
const _errs8 = errors;
if((typeof data3 !== "string") && (!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))))){
validate188.errors = [{instancePath:instancePath+"/quotaValue",keyword:"type",message:"must be string,integer"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subject !== undefined){
const _errs10 = errors;
if(typeof data.subject !== "string"){
validate188.errors = [{instancePath:instancePath+"/subject",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
const _errs12 = errors;
if(typeof data.description !== "string"){
validate188.errors = [{instancePath:instancePath+"/description",keyword:"type",message:"must be string"}];
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
else {
validate188.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate188.errors = vErrors;
return errors === 0;
}


function validate190(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.field !== undefined){
const _errs1 = errors;
if(typeof data.field !== "string"){
validate190.errors = [{instancePath:instancePath+"/field",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
const _errs3 = errors;
if(typeof data.description !== "string"){
validate190.errors = [{instancePath:instancePath+"/description",keyword:"type",message:"must be string"}];
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
validate190.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate190.errors = vErrors;
return errors === 0;
}


function validate192(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.description !== undefined){
const _errs1 = errors;
if(typeof data.description !== "string"){
validate192.errors = [{instancePath:instancePath+"/description",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
const _errs3 = errors;
if(typeof data.url !== "string"){
validate192.errors = [{instancePath:instancePath+"/url",keyword:"type",message:"must be string"}];
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
validate192.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate192.errors = vErrors;
return errors === 0;
}


function validate187(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["@type"] !== undefined){
const _errs1 = errors;
if(typeof data["@type"] !== "string"){
validate187.errors = [{instancePath:instancePath+"/@type",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs3 = errors;
if(typeof data.reason !== "string"){
validate187.errors = [{instancePath:instancePath+"/reason",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.domain !== undefined){
const _errs5 = errors;
if(typeof data.domain !== "string"){
validate187.errors = [{instancePath:instancePath+"/domain",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined){
let data3 = data.metadata;
const _errs7 = errors;
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
}
else {
validate187.errors = [{instancePath:instancePath+"/metadata",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retryDelay !== undefined){
const _errs10 = errors;
if(typeof data.retryDelay !== "string"){
validate187.errors = [{instancePath:instancePath+"/retryDelay",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.violations !== undefined){
let data5 = data.violations;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data5)){
var valid1 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs14 = errors;
if(!(validate188(data5[i0], instancePath === undefined ? undefined : instancePath+"/violations/" + i0))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
var valid1 = _errs14 === errors;
if(!valid1){
break;
}
}
}
else {
validate187.errors = [{instancePath:instancePath+"/violations",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fieldViolations !== undefined){
let data7 = data.fieldViolations;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data7)){
var valid2 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
const _errs17 = errors;
if(!(validate190(data7[i1], instancePath === undefined ? undefined : instancePath+"/fieldViolations/" + i1))){
vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
errors = vErrors.length;
}
var valid2 = _errs17 === errors;
if(!valid2){
break;
}
}
}
else {
validate187.errors = [{instancePath:instancePath+"/fieldViolations",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.links !== undefined){
let data9 = data.links;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data9)){
var valid3 = true;
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
const _errs20 = errors;
if(!(validate192(data9[i2], instancePath === undefined ? undefined : instancePath+"/links/" + i2))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
var valid3 = _errs20 === errors;
if(!valid3){
break;
}
}
}
else {
validate187.errors = [{instancePath:instancePath+"/links",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.locale !== undefined){
const _errs21 = errors;
if(typeof data.locale !== "string"){
validate187.errors = [{instancePath:instancePath+"/locale",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs23 = errors;
if(typeof data.message !== "string"){
validate187.errors = [{instancePath:instancePath+"/message",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.detail !== undefined){
const _errs25 = errors;
if(typeof data.detail !== "string"){
validate187.errors = [{instancePath:instancePath+"/detail",keyword:"type",message:"must be string"}];
return false;
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
else {
validate187.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate187.errors = vErrors;
return errors === 0;
}


function validate195(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message !== undefined){
const _errs1 = errors;
if(typeof data.message !== "string"){
validate195.errors = [{instancePath:instancePath+"/message",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.domain !== undefined){
const _errs3 = errors;
if(typeof data.domain !== "string"){
validate195.errors = [{instancePath:instancePath+"/domain",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs5 = errors;
if(typeof data.reason !== "string"){
validate195.errors = [{instancePath:instancePath+"/reason",keyword:"type",message:"must be string"}];
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
validate195.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate195.errors = vErrors;
return errors === 0;
}


function validate186(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code !== undefined){
let data0 = data.code;
const _errs1 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate186.errors = [{instancePath:instancePath+"/code",keyword:"type",message:"must be integer"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs3 = errors;
if(typeof data.message !== "string"){
validate186.errors = [{instancePath:instancePath+"/message",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
const _errs5 = errors;
if(typeof data.status !== "string"){
validate186.errors = [{instancePath:instancePath+"/status",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.details !== undefined){
let data3 = data.details;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs9 = errors;
if(!(validate187(data3[i0], instancePath === undefined ? undefined : instancePath+"/details/" + i0))){
vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
errors = vErrors.length;
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
}
else {
validate186.errors = [{instancePath:instancePath+"/details",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errors !== undefined){
let data5 = data.errors;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data5)){
var valid2 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
const _errs12 = errors;
if(!(validate195(data5[i1], instancePath === undefined ? undefined : instancePath+"/errors/" + i1))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
errors = vErrors.length;
}
var valid2 = _errs12 === errors;
if(!valid2){
break;
}
}
}
else {
validate186.errors = [{instancePath:instancePath+"/errors",keyword:"type",message:"must be array"}];
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
else {
validate186.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate186.errors = vErrors;
return errors === 0;
}


function validate132(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.candidates !== undefined){
let data0 = data.candidates;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate133(data0[i0], instancePath === undefined ? undefined : instancePath+"/candidates/" + i0))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate132.errors = [{instancePath:instancePath+"/candidates",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.promptFeedback !== undefined){
const _errs4 = errors;
if(!(validate174(data.promptFeedback, instancePath === undefined ? undefined : instancePath+"/promptFeedback"))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usageMetadata !== undefined){
const _errs5 = errors;
if(!(validate177(data.usageMetadata, instancePath === undefined ? undefined : instancePath+"/usageMetadata"))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.modelVersion !== undefined){
const _errs6 = errors;
if(typeof data.modelVersion !== "string"){
validate132.errors = [{instancePath:instancePath+"/modelVersion",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.responseId !== undefined){
const _errs8 = errors;
if(typeof data.responseId !== "string"){
validate132.errors = [{instancePath:instancePath+"/responseId",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.createTime !== undefined){
const _errs10 = errors;
if(typeof data.createTime !== "string"){
validate132.errors = [{instancePath:instancePath+"/createTime",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.modelStatus !== undefined){
const _errs12 = errors;
if(!(validate184(data.modelStatus, instancePath === undefined ? undefined : instancePath+"/modelStatus"))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error !== undefined){
const _errs13 = errors;
if(!(validate186(data.error, instancePath === undefined ? undefined : instancePath+"/error"))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
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


function validate131(data, instancePath){
/*# sourceURL="entry-response" */;
let vErrors = null;
let errors = 0;
if(!(validate132(data, instancePath))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
validate131.errors = vErrors;
return errors === 0;
}

const check_event = validate199;

function validate200(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.candidates !== undefined){
let data0 = data.candidates;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate133(data0[i0], instancePath === undefined ? undefined : instancePath+"/candidates/" + i0))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate200.errors = [{instancePath:instancePath+"/candidates",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.promptFeedback !== undefined){
const _errs4 = errors;
if(!(validate174(data.promptFeedback, instancePath === undefined ? undefined : instancePath+"/promptFeedback"))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usageMetadata !== undefined){
const _errs5 = errors;
if(!(validate177(data.usageMetadata, instancePath === undefined ? undefined : instancePath+"/usageMetadata"))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.modelVersion !== undefined){
const _errs6 = errors;
if(typeof data.modelVersion !== "string"){
validate200.errors = [{instancePath:instancePath+"/modelVersion",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.responseId !== undefined){
const _errs8 = errors;
if(typeof data.responseId !== "string"){
validate200.errors = [{instancePath:instancePath+"/responseId",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.createTime !== undefined){
const _errs10 = errors;
if(typeof data.createTime !== "string"){
validate200.errors = [{instancePath:instancePath+"/createTime",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.modelStatus !== undefined){
const _errs12 = errors;
if(!(validate184(data.modelStatus, instancePath === undefined ? undefined : instancePath+"/modelStatus"))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error !== undefined){
const _errs13 = errors;
if(!(validate186(data.error, instancePath === undefined ? undefined : instancePath+"/error"))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
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


function validate199(data, instancePath){
/*# sourceURL="entry-event" */;
let vErrors = null;
let errors = 0;
if(!(validate200(data, instancePath))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
validate199.errors = vErrors;
return errors === 0;
}

const check_told = validate207;

function validate208(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error !== undefined){
const _errs1 = errors;
if(!(validate186(data.error, instancePath === undefined ? undefined : instancePath+"/error"))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.candidates !== undefined){
let data1 = data.candidates;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data1)){
const len0 = data1.length;
if(len0 > 0){
let data2 = data1[0];
const _errs4 = errors;
if(errors === _errs4){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.finishReason !== undefined){
if(typeof data2.finishReason !== "string"){
validate208.errors = [{instancePath:instancePath+"/candidates/0/finishReason",keyword:"type",message:"must be string"}];
return false;
}
}
}
else {
validate208.errors = [{instancePath:instancePath+"/candidates/0",keyword:"type",message:"must be object"}];
return false;
}
}
}
}
else {
validate208.errors = [{instancePath:instancePath+"/candidates",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usageMetadata !== undefined){
const _errs8 = errors;
if(!(validate177(data.usageMetadata, instancePath === undefined ? undefined : instancePath+"/usageMetadata"))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
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
else {
validate208.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate208.errors = vErrors;
return errors === 0;
}


function validate207(data, instancePath){
/*# sourceURL="entry-told" */;
let vErrors = null;
let errors = 0;
if(!(validate208(data, instancePath))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
validate207.errors = vErrors;
return errors === 0;
}

export const request = findings(check_request);
export const response = findings(check_response);
export const event = findings(check_event);
export const told = findings(check_told);
