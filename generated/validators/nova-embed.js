// @generated from schema/wire/nova-embed.schema.yaml. Edit that file, then run `npm run gen`.
import { findings } from "../../src/kit/findings.ts";
import ucs2lengthModule from "ajv/dist/runtime/ucs2length.js";
const check_request = validate21;
const func2 = (ucs2lengthModule.default ?? ucs2lengthModule);

function validate23(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.taskType === undefined) && (missing0 = "taskType")) || ((data.singleEmbeddingParams === undefined) && (missing0 = "singleEmbeddingParams"))){
validate23.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.taskType !== undefined){
const _errs1 = errors;
if("SINGLE_EMBEDDING" !== data.taskType){
validate23.errors = [{instancePath:instancePath+"/taskType",keyword:"const",params:{allowedValue: "SINGLE_EMBEDDING"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.singleEmbeddingParams !== undefined){
let data1 = data.singleEmbeddingParams;
const _errs2 = errors;
if(errors === _errs2){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.embeddingPurpose === undefined) && (missing1 = "embeddingPurpose")) || ((data1.text === undefined) && (missing1 = "text"))){
validate23.errors = [{instancePath:instancePath+"/singleEmbeddingParams",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data1.embeddingPurpose !== undefined){
let data2 = data1.embeddingPurpose;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate23.errors = [{instancePath:instancePath+"/singleEmbeddingParams/embeddingPurpose",keyword:"minLength",message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/singleEmbeddingParams/embeddingPurpose",keyword:"type",message:"must be string"}];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.embeddingDimension !== undefined){
let data3 = data1.embeddingDimension;
const _errs6 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
validate23.errors = [{instancePath:instancePath+"/singleEmbeddingParams/embeddingDimension",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs6){
if(typeof data3 == "number"){
if(data3 < 1 || isNaN(data3)){
validate23.errors = [{instancePath:instancePath+"/singleEmbeddingParams/embeddingDimension",keyword:"minimum",message:"must be >= 1"}];
return false;
}
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.text !== undefined){
let data4 = data1.text;
const _errs8 = errors;
if(errors === _errs8){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing2;
if((data4.value === undefined) && (missing2 = "value")){
validate23.errors = [{instancePath:instancePath+"/singleEmbeddingParams/text",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
if(data4.truncationMode !== undefined){
let data5 = data4.truncationMode;
const _errs10 = errors;
if(!(((data5 === "START") || (data5 === "END")) || (data5 === "NONE"))){
validate23.errors = [{instancePath:instancePath+"/singleEmbeddingParams/text/truncationMode",keyword:"enum",params:{allowedValues: ["START","END","NONE"]}}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.value !== undefined){
const _errs11 = errors;
if(typeof data4.value !== "string"){
validate23.errors = [{instancePath:instancePath+"/singleEmbeddingParams/text/value",keyword:"type",message:"must be string"}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/singleEmbeddingParams/text",keyword:"type",message:"must be object"}];
return false;
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
validate23.errors = [{instancePath:instancePath+"/singleEmbeddingParams",keyword:"type",message:"must be object"}];
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

const check_response = validate25;

function validate27(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.embedding === undefined) && (missing0 = "embedding")){
validate27.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.embeddingType !== undefined){
const _errs1 = errors;
if(typeof data.embeddingType !== "string"){
validate27.errors = [{instancePath:instancePath+"/embeddingType",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.embedding !== undefined){
let data1 = data.embedding;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(typeof data1[i0] == "number")){
validate27.errors = [{instancePath:instancePath+"/embedding/" + i0,keyword:"type",message:"must be number"}];
return false;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/embedding",keyword:"type",message:"must be array"}];
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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.embeddings === undefined) && (missing0 = "embeddings")){
validate26.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.embeddings !== undefined){
let data0 = data.embeddings;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate27(data0[i0], instancePath === undefined ? undefined : instancePath+"/embeddings/" + i0))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/embeddings",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.inputTokenCount !== undefined){
let data2 = data.inputTokenCount;
const _errs4 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate26.errors = [{instancePath:instancePath+"/inputTokenCount",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs4){
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
validate26.errors = [{instancePath:instancePath+"/inputTokenCount",keyword:"minimum",message:"must be >= 0"}];
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
else {
validate26.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}


function validate25(data, instancePath){
/*# sourceURL="entry-response" */;
let vErrors = null;
let errors = 0;
if(!(validate26(data, instancePath))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
validate25.errors = vErrors;
return errors === 0;
}

export const request = findings(check_request);
export const response = findings(check_response);
