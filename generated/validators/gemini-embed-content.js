// @generated from schema/wire/gemini-embed-content.schema.yaml. Edit that file, then run `npm run gen`.
import { findings } from "../../src/kit/findings.ts";
const check_request = validate21;

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
if(data.inlineData !== undefined){
let data1 = data.inlineData;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing0;
if(((data1.mimeType === undefined) && (missing0 = "mimeType")) || ((data1.data === undefined) && (missing0 = "data"))){
validate25.errors = [{instancePath:instancePath+"/inlineData",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data1.mimeType !== undefined){
const _errs5 = errors;
if(typeof data1.mimeType !== "string"){
validate25.errors = [{instancePath:instancePath+"/inlineData/mimeType",keyword:"type",message:"must be string"}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.data !== undefined){
const _errs7 = errors;
if(typeof data1.data !== "string"){
validate25.errors = [{instancePath:instancePath+"/inlineData/data",keyword:"type",message:"must be string"}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/inlineData",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fileData !== undefined){
let data4 = data.fileData;
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if((data4.fileUri === undefined) && (missing1 = "fileUri")){
validate25.errors = [{instancePath:instancePath+"/fileData",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data4.mimeType !== undefined){
const _errs11 = errors;
if(typeof data4.mimeType !== "string"){
validate25.errors = [{instancePath:instancePath+"/fileData/mimeType",keyword:"type",message:"must be string"}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.fileUri !== undefined){
const _errs13 = errors;
if(typeof data4.fileUri !== "string"){
validate25.errors = [{instancePath:instancePath+"/fileData/fileUri",keyword:"type",message:"must be string"}];
return false;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/fileData",keyword:"type",message:"must be object"}];
return false;
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
const _errs1 = errors;
if(typeof data.role !== "string"){
validate24.errors = [{instancePath:instancePath+"/role",keyword:"type",message:"must be string"}];
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
if(data1.length < 1){
validate24.errors = [{instancePath:instancePath+"/parts",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
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
}
else {
validate24.errors = [{instancePath:instancePath+"/parts",keyword:"type",message:"must be array"}];
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
validate24.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}


function validate28(data, instancePath){
let vErrors = null;
let errors = 0;
if(!(((((((((data === "TASK_TYPE_UNSPECIFIED") || (data === "RETRIEVAL_QUERY")) || (data === "RETRIEVAL_DOCUMENT")) || (data === "SEMANTIC_SIMILARITY")) || (data === "CLASSIFICATION")) || (data === "CLUSTERING")) || (data === "QUESTION_ANSWERING")) || (data === "FACT_VERIFICATION")) || (data === "CODE_RETRIEVAL_QUERY"))){
validate28.errors = [{instancePath,keyword:"enum",params:{allowedValues: ["TASK_TYPE_UNSPECIFIED","RETRIEVAL_QUERY","RETRIEVAL_DOCUMENT","SEMANTIC_SIMILARITY","CLASSIFICATION","CLUSTERING","QUESTION_ANSWERING","FACT_VERIFICATION","CODE_RETRIEVAL_QUERY"]}}];
return false;
}
validate28.errors = vErrors;
return errors === 0;
}


function validate30(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.taskType !== undefined){
const _errs1 = errors;
if(!(validate28(data.taskType, instancePath === undefined ? undefined : instancePath+"/taskType"))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs2 = errors;
if(typeof data.title !== "string"){
validate30.errors = [{instancePath:instancePath+"/title",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outputDimensionality !== undefined){
let data2 = data.outputDimensionality;
const _errs4 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate30.errors = [{instancePath:instancePath+"/outputDimensionality",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs4){
if(typeof data2 == "number"){
if(data2 < 1 || isNaN(data2)){
validate30.errors = [{instancePath:instancePath+"/outputDimensionality",keyword:"minimum",message:"must be >= 1"}];
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
if(data.autoTruncate !== undefined){
const _errs6 = errors;
if(typeof data.autoTruncate !== "boolean"){
validate30.errors = [{instancePath:instancePath+"/autoTruncate",keyword:"type",message:"must be boolean"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.documentOcr !== undefined){
const _errs8 = errors;
if(typeof data.documentOcr !== "boolean"){
validate30.errors = [{instancePath:instancePath+"/documentOcr",keyword:"type",message:"must be boolean"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.audioTrackExtraction !== undefined){
const _errs10 = errors;
if(typeof data.audioTrackExtraction !== "boolean"){
validate30.errors = [{instancePath:instancePath+"/audioTrackExtraction",keyword:"type",message:"must be boolean"}];
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
validate30.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}


function validate23(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.content === undefined) && (missing0 = "content")){
validate23.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.model !== undefined){
const _errs1 = errors;
if(typeof data.model !== "string"){
validate23.errors = [{instancePath:instancePath+"/model",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
const _errs3 = errors;
if(!(validate24(data.content, instancePath === undefined ? undefined : instancePath+"/content"))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.taskType !== undefined){
const _errs4 = errors;
if(!(validate28(data.taskType, instancePath === undefined ? undefined : instancePath+"/taskType"))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs5 = errors;
if(typeof data.title !== "string"){
validate23.errors = [{instancePath:instancePath+"/title",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outputDimensionality !== undefined){
let data4 = data.outputDimensionality;
const _errs7 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
validate23.errors = [{instancePath:instancePath+"/outputDimensionality",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs7){
if(typeof data4 == "number"){
if(data4 < 1 || isNaN(data4)){
validate23.errors = [{instancePath:instancePath+"/outputDimensionality",keyword:"minimum",message:"must be >= 1"}];
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
if(data.embedContentConfig !== undefined){
const _errs9 = errors;
if(!(validate30(data.embedContentConfig, instancePath === undefined ? undefined : instancePath+"/embedContentConfig"))){
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

const check_response = validate34;

function validate36(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.values !== undefined){
let data0 = data.values;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(typeof data0[i0] == "number")){
validate36.errors = [{instancePath:instancePath+"/values/" + i0,keyword:"type",message:"must be number"}];
return false;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/values",keyword:"type",message:"must be array"}];
return false;
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


function validate39(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.modality !== undefined){
const _errs1 = errors;
if(typeof data.modality !== "string"){
validate39.errors = [{instancePath:instancePath+"/modality",keyword:"type",message:"must be string"}];
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
validate39.errors = [{instancePath:instancePath+"/tokenCount",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs3){
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
validate39.errors = [{instancePath:instancePath+"/tokenCount",keyword:"minimum",message:"must be >= 0"}];
return false;
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
if(data.promptTokenCount !== undefined){
let data0 = data.promptTokenCount;
const _errs1 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate38.errors = [{instancePath:instancePath+"/promptTokenCount",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs1){
if(typeof data0 == "number"){
if(data0 < 0 || isNaN(data0)){
validate38.errors = [{instancePath:instancePath+"/promptTokenCount",keyword:"minimum",message:"must be >= 0"}];
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
if(data.promptTokensDetails !== undefined){
let data1 = data.promptTokensDetails;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate39(data1[i0], instancePath === undefined ? undefined : instancePath+"/promptTokensDetails/" + i0))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/promptTokensDetails",keyword:"type",message:"must be array"}];
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
validate38.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate38.errors = vErrors;
return errors === 0;
}


function validate35(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.embedding !== undefined){
const _errs1 = errors;
if(!(validate36(data.embedding, instancePath === undefined ? undefined : instancePath+"/embedding"))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usageMetadata !== undefined){
const _errs2 = errors;
if(!(validate38(data.usageMetadata, instancePath === undefined ? undefined : instancePath+"/usageMetadata"))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.truncated !== undefined){
const _errs3 = errors;
if(typeof data.truncated !== "boolean"){
validate35.errors = [{instancePath:instancePath+"/truncated",keyword:"type",message:"must be boolean"}];
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
validate35.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate35.errors = vErrors;
return errors === 0;
}


function validate34(data, instancePath){
/*# sourceURL="entry-response" */;
let vErrors = null;
let errors = 0;
if(!(validate35(data, instancePath))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
validate34.errors = vErrors;
return errors === 0;
}

const check_told = validate43;

function validate44(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.usageMetadata !== undefined){
if(!(validate38(data.usageMetadata, instancePath === undefined ? undefined : instancePath+"/usageMetadata"))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
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
export const told = findings(check_told);
