// @generated from schema/wire/dashscope-rerank.schema.yaml. Edit that file, then run `npm run gen`.
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
if(((data.query === undefined) && (missing0 = "query")) || ((data.documents === undefined) && (missing0 = "documents"))){
validate24.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.query !== undefined){
const _errs1 = errors;
if(typeof data.query !== "string"){
validate24.errors = [{instancePath:instancePath+"/query",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.documents !== undefined){
let data1 = data.documents;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
if(data1.length < 1){
validate24.errors = [{instancePath:instancePath+"/documents",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(typeof data1[i0] !== "string"){
validate24.errors = [{instancePath:instancePath+"/documents/" + i0,keyword:"type",message:"must be string"}];
return false;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/documents",keyword:"type",message:"must be array"}];
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


function validate26(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.top_n !== undefined){
let data0 = data.top_n;
const _errs1 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate26.errors = [{instancePath:instancePath+"/top_n",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs1){
if(typeof data0 == "number"){
if(data0 < 1 || isNaN(data0)){
validate26.errors = [{instancePath:instancePath+"/top_n",keyword:"minimum",message:"must be >= 1"}];
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
if(data.return_documents !== undefined){
const _errs3 = errors;
if(typeof data.return_documents !== "boolean"){
validate26.errors = [{instancePath:instancePath+"/return_documents",keyword:"type",message:"must be boolean"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.instruct !== undefined){
const _errs5 = errors;
if(typeof data.instruct !== "string"){
validate26.errors = [{instancePath:instancePath+"/instruct",keyword:"type",message:"must be string"}];
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
validate26.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}


function validate23(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.model === undefined) && (missing0 = "model")) || ((data.input === undefined) && (missing0 = "input"))){
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
if(data.parameters !== undefined){
const _errs4 = errors;
if(!(validate26(data.parameters, instancePath === undefined ? undefined : instancePath+"/parameters"))){
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

function validate33(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.text === undefined) && (missing0 = "text")){
validate33.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.text !== undefined){
if(typeof data.text !== "string"){
validate33.errors = [{instancePath:instancePath+"/text",keyword:"type",message:"must be string"}];
return false;
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


function validate32(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.index === undefined) && (missing0 = "index")) || ((data.relevance_score === undefined) && (missing0 = "relevance_score"))){
validate32.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.index !== undefined){
let data0 = data.index;
const _errs1 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate32.errors = [{instancePath:instancePath+"/index",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs1){
if(typeof data0 == "number"){
if(data0 < 0 || isNaN(data0)){
validate32.errors = [{instancePath:instancePath+"/index",keyword:"minimum",message:"must be >= 0"}];
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
if(data.relevance_score !== undefined){
const _errs3 = errors;
if(!(typeof data.relevance_score == "number")){
validate32.errors = [{instancePath:instancePath+"/relevance_score",keyword:"type",message:"must be number"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.document !== undefined){
const _errs5 = errors;
if(!(validate33(data.document, instancePath === undefined ? undefined : instancePath+"/document"))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
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
else {
validate32.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate32.errors = vErrors;
return errors === 0;
}


function validate31(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.results === undefined) && (missing0 = "results")){
validate31.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.results !== undefined){
let data0 = data.results;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate32(data0[i0], instancePath === undefined ? undefined : instancePath+"/results/" + i0))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/results",keyword:"type",message:"must be array"}];
return false;
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


function validate37(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.total_tokens !== undefined){
let data0 = data.total_tokens;
const _errs1 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate37.errors = [{instancePath:instancePath+"/total_tokens",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs1){
if(typeof data0 == "number"){
if(data0 < 0 || isNaN(data0)){
validate37.errors = [{instancePath:instancePath+"/total_tokens",keyword:"minimum",message:"must be >= 0"}];
return false;
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
if((data.output === undefined) && (missing0 = "output")){
validate30.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.output !== undefined){
const _errs1 = errors;
if(!(validate31(data.output, instancePath === undefined ? undefined : instancePath+"/output"))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usage !== undefined){
const _errs2 = errors;
if(!(validate37(data.usage, instancePath === undefined ? undefined : instancePath+"/usage"))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.request_id !== undefined){
const _errs3 = errors;
if(typeof data.request_id !== "string"){
validate30.errors = [{instancePath:instancePath+"/request_id",keyword:"type",message:"must be string"}];
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

const check_told = validate40;

function validate41(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.usage !== undefined){
if(!(validate37(data.usage, instancePath === undefined ? undefined : instancePath+"/usage"))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
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
/*# sourceURL="entry-told" */;
let vErrors = null;
let errors = 0;
if(!(validate41(data, instancePath))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
validate40.errors = vErrors;
return errors === 0;
}

export const request = findings(check_request);
export const response = findings(check_response);
export const told = findings(check_told);
