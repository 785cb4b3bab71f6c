// @generated from schema/wire/bedrock-converse.schema.yaml. Edit that file, then run `npm run gen`.
import { findings } from "../../src/kit/findings.ts";
import ucs2lengthModule from "ajv/dist/runtime/ucs2length.js";
const check_request = validate21;

function validate28(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
validate28.errors = [{instancePath,keyword:"maxProperties",message:"must NOT have more than 1 properties"}];
return false;
}
else {
if(Object.keys(data).length < 1){
validate28.errors = [{instancePath,keyword:"minProperties",message:"must NOT have fewer than 1 properties"}];
return false;
}
else {
if(data.bytes !== undefined){
const _errs1 = errors;
if(typeof data.bytes !== "string"){
validate28.errors = [{instancePath:instancePath+"/bytes",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.s3Location !== undefined){
let data1 = data.s3Location;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing0;
if((data1.uri === undefined) && (missing0 = "uri")){
validate28.errors = [{instancePath:instancePath+"/s3Location",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data1.uri !== undefined){
const _errs5 = errors;
if(typeof data1.uri !== "string"){
validate28.errors = [{instancePath:instancePath+"/s3Location/uri",keyword:"type",message:"must be string"}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.bucketOwner !== undefined){
const _errs7 = errors;
if(typeof data1.bucketOwner !== "string"){
validate28.errors = [{instancePath:instancePath+"/s3Location/bucketOwner",keyword:"type",message:"must be string"}];
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
validate28.errors = [{instancePath:instancePath+"/s3Location",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.text !== undefined){
const _errs9 = errors;
if(typeof data.text !== "string"){
validate28.errors = [{instancePath:instancePath+"/text",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
let data5 = data.content;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data5)){
var valid2 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs13 = errors;
if(errors === _errs13){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
}
else {
validate28.errors = [{instancePath:instancePath+"/content/" + i0,keyword:"type",message:"must be object"}];
return false;
}
}
var valid2 = _errs13 === errors;
if(!valid2){
break;
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/content",keyword:"type",message:"must be array"}];
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
validate28.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}


function validate27(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.format === undefined) && (missing0 = "format")) || ((data.source === undefined) && (missing0 = "source"))){
validate27.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.format !== undefined){
let data0 = data.format;
const _errs1 = errors;
if(!((((data0 === "png") || (data0 === "jpeg")) || (data0 === "gif")) || (data0 === "webp"))){
validate27.errors = [{instancePath:instancePath+"/format",keyword:"enum",params:{allowedValues: ["png","jpeg","gif","webp"]}}];
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
if(!(validate28(data.source, instancePath === undefined ? undefined : instancePath+"/source"))){
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
validate27.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}


function validate31(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) && (missing0 = "name")) || ((data.source === undefined) && (missing0 = "source"))){
validate31.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.format !== undefined){
let data0 = data.format;
const _errs1 = errors;
if(!(((((((((data0 === "pdf") || (data0 === "csv")) || (data0 === "doc")) || (data0 === "docx")) || (data0 === "xls")) || (data0 === "xlsx")) || (data0 === "html")) || (data0 === "txt")) || (data0 === "md"))){
validate31.errors = [{instancePath:instancePath+"/format",keyword:"enum",params:{allowedValues: ["pdf","csv","doc","docx","xls","xlsx","html","txt","md"]}}];
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
validate31.errors = [{instancePath:instancePath+"/name",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs4 = errors;
if(!(validate28(data.source, instancePath === undefined ? undefined : instancePath+"/source"))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.context !== undefined){
const _errs5 = errors;
if(typeof data.context !== "string"){
validate31.errors = [{instancePath:instancePath+"/context",keyword:"type",message:"must be string"}];
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
if(errors === _errs7){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if((data4.enabled === undefined) && (missing1 = "enabled")){
validate31.errors = [{instancePath:instancePath+"/citations",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data4.enabled !== undefined){
if(typeof data4.enabled !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/citations/enabled",keyword:"type",message:"must be boolean"}];
return false;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/citations",keyword:"type",message:"must be object"}];
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
validate31.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}


function validate34(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.format === undefined) && (missing0 = "format")) || ((data.source === undefined) && (missing0 = "source"))){
validate34.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.format !== undefined){
const _errs1 = errors;
if(typeof data.format !== "string"){
validate34.errors = [{instancePath:instancePath+"/format",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs3 = errors;
if(!(validate28(data.source, instancePath === undefined ? undefined : instancePath+"/source"))){
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
else {
validate34.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate34.errors = vErrors;
return errors === 0;
}


function validate38(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.toolUseId === undefined) && (missing0 = "toolUseId")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.input === undefined) && (missing0 = "input"))){
validate38.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.toolUseId !== undefined){
const _errs1 = errors;
if(typeof data.toolUseId !== "string"){
validate38.errors = [{instancePath:instancePath+"/toolUseId",keyword:"type",message:"must be string"}];
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
validate38.errors = [{instancePath:instancePath+"/name",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.input !== undefined){
let data2 = data.input;
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
}
else {
validate38.errors = [{instancePath:instancePath+"/input",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs8 = errors;
if(typeof data.type !== "string"){
validate38.errors = [{instancePath:instancePath+"/type",keyword:"type",message:"must be string"}];
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
validate38.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate38.errors = vErrors;
return errors === 0;
}


function validate41(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
validate41.errors = [{instancePath,keyword:"maxProperties",message:"must NOT have more than 1 properties"}];
return false;
}
else {
if(Object.keys(data).length < 1){
validate41.errors = [{instancePath,keyword:"minProperties",message:"must NOT have fewer than 1 properties"}];
return false;
}
else {
if(data.text !== undefined){
const _errs1 = errors;
if(typeof data.text !== "string"){
validate41.errors = [{instancePath:instancePath+"/text",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.json !== undefined){
let data1 = data.json;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
}
else {
validate41.errors = [{instancePath:instancePath+"/json",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.image !== undefined){
const _errs6 = errors;
if(!(validate27(data.image, instancePath === undefined ? undefined : instancePath+"/image"))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.document !== undefined){
const _errs7 = errors;
if(!(validate31(data.document, instancePath === undefined ? undefined : instancePath+"/document"))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.video !== undefined){
const _errs8 = errors;
if(!(validate34(data.video, instancePath === undefined ? undefined : instancePath+"/video"))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.searchResult !== undefined){
let data5 = data.searchResult;
const _errs9 = errors;
if(errors === _errs9){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
}
else {
validate41.errors = [{instancePath:instancePath+"/searchResult",keyword:"type",message:"must be object"}];
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
}
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
if(((data.toolUseId === undefined) && (missing0 = "toolUseId")) || ((data.content === undefined) && (missing0 = "content"))){
validate40.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.toolUseId !== undefined){
const _errs1 = errors;
if(typeof data.toolUseId !== "string"){
validate40.errors = [{instancePath:instancePath+"/toolUseId",keyword:"type",message:"must be string"}];
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
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate41(data1[i0], instancePath === undefined ? undefined : instancePath+"/content/" + i0))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/content",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data3 = data.status;
const _errs6 = errors;
if(!((data3 === "success") || (data3 === "error"))){
validate40.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: ["success","error"]}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs7 = errors;
if(typeof data.type !== "string"){
validate40.errors = [{instancePath:instancePath+"/type",keyword:"type",message:"must be string"}];
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
else {
validate40.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate40.errors = vErrors;
return errors === 0;
}


function validate47(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
validate47.errors = [{instancePath,keyword:"maxProperties",message:"must NOT have more than 1 properties"}];
return false;
}
else {
if(Object.keys(data).length < 1){
validate47.errors = [{instancePath,keyword:"minProperties",message:"must NOT have fewer than 1 properties"}];
return false;
}
else {
if(data.reasoningText !== undefined){
let data0 = data.reasoningText;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.text === undefined) && (missing0 = "text")){
validate47.errors = [{instancePath:instancePath+"/reasoningText",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data0.text !== undefined){
const _errs3 = errors;
if(typeof data0.text !== "string"){
validate47.errors = [{instancePath:instancePath+"/reasoningText/text",keyword:"type",message:"must be string"}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.signature !== undefined){
const _errs5 = errors;
if(typeof data0.signature !== "string"){
validate47.errors = [{instancePath:instancePath+"/reasoningText/signature",keyword:"type",message:"must be string"}];
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
validate47.errors = [{instancePath:instancePath+"/reasoningText",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.redactedContent !== undefined){
const _errs7 = errors;
if(typeof data.redactedContent !== "string"){
validate47.errors = [{instancePath:instancePath+"/redactedContent",keyword:"type",message:"must be string"}];
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
validate47.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate47.errors = vErrors;
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
if("default" !== data.type){
validate49.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "default"}}];
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
validate49.errors = [{instancePath:instancePath+"/ttl",keyword:"enum",params:{allowedValues: ["5m","1h"]}}];
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
if(data.web !== undefined){
let data0 = data.web;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.url !== undefined){
const _errs4 = errors;
if(typeof data0.url !== "string"){
validate53.errors = [{instancePath:instancePath+"/web/url",keyword:"type",message:"must be string"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.domain !== undefined){
const _errs6 = errors;
if(typeof data0.domain !== "string"){
validate53.errors = [{instancePath:instancePath+"/web/domain",keyword:"type",message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/web",keyword:"type",message:"must be object"}];
return false;
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


function validate52(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title !== undefined){
const _errs1 = errors;
if(typeof data.title !== "string"){
validate52.errors = [{instancePath:instancePath+"/title",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs3 = errors;
if(typeof data.source !== "string"){
validate52.errors = [{instancePath:instancePath+"/source",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sourceContent !== undefined){
let data2 = data.sourceContent;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs7 = errors;
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.text !== undefined){
if(typeof data3.text !== "string"){
validate52.errors = [{instancePath:instancePath+"/sourceContent/" + i0+"/text",keyword:"type",message:"must be string"}];
return false;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/sourceContent/" + i0,keyword:"type",message:"must be object"}];
return false;
}
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/sourceContent",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.location !== undefined){
const _errs11 = errors;
if(!(validate53(data.location, instancePath === undefined ? undefined : instancePath+"/location"))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
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
else {
validate52.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}


function validate51(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.content !== undefined){
let data0 = data.content;
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
if(data1.text !== undefined){
if(typeof data1.text !== "string"){
validate51.errors = [{instancePath:instancePath+"/content/" + i0+"/text",keyword:"type",message:"must be string"}];
return false;
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/content/" + i0,keyword:"type",message:"must be object"}];
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
validate51.errors = [{instancePath:instancePath+"/content",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.citations !== undefined){
let data3 = data.citations;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
var valid3 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
const _errs9 = errors;
if(!(validate52(data3[i1], instancePath === undefined ? undefined : instancePath+"/citations/" + i1))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var valid3 = _errs9 === errors;
if(!valid3){
break;
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/citations",keyword:"type",message:"must be array"}];
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
else {
validate51.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate51.errors = vErrors;
return errors === 0;
}


function validate26(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
validate26.errors = [{instancePath,keyword:"maxProperties",message:"must NOT have more than 1 properties"}];
return false;
}
else {
if(Object.keys(data).length < 1){
validate26.errors = [{instancePath,keyword:"minProperties",message:"must NOT have fewer than 1 properties"}];
return false;
}
else {
if(data.text !== undefined){
const _errs1 = errors;
if(typeof data.text !== "string"){
validate26.errors = [{instancePath:instancePath+"/text",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.image !== undefined){
const _errs3 = errors;
if(!(validate27(data.image, instancePath === undefined ? undefined : instancePath+"/image"))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.document !== undefined){
const _errs4 = errors;
if(!(validate31(data.document, instancePath === undefined ? undefined : instancePath+"/document"))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.video !== undefined){
const _errs5 = errors;
if(!(validate34(data.video, instancePath === undefined ? undefined : instancePath+"/video"))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.audio !== undefined){
const _errs6 = errors;
if(!(validate34(data.audio, instancePath === undefined ? undefined : instancePath+"/audio"))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.toolUse !== undefined){
const _errs7 = errors;
if(!(validate38(data.toolUse, instancePath === undefined ? undefined : instancePath+"/toolUse"))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.toolResult !== undefined){
const _errs8 = errors;
if(!(validate40(data.toolResult, instancePath === undefined ? undefined : instancePath+"/toolResult"))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reasoningContent !== undefined){
const _errs9 = errors;
if(!(validate47(data.reasoningContent, instancePath === undefined ? undefined : instancePath+"/reasoningContent"))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cachePoint !== undefined){
const _errs10 = errors;
if(!(validate49(data.cachePoint, instancePath === undefined ? undefined : instancePath+"/cachePoint"))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.guardContent !== undefined){
let data9 = data.guardContent;
const _errs11 = errors;
if(errors === _errs11){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
}
else {
validate26.errors = [{instancePath:instancePath+"/guardContent",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.citationsContent !== undefined){
const _errs14 = errors;
if(!(validate51(data.citationsContent, instancePath === undefined ? undefined : instancePath+"/citationsContent"))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.searchResult !== undefined){
let data11 = data.searchResult;
const _errs15 = errors;
if(errors === _errs15){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
}
else {
validate26.errors = [{instancePath:instancePath+"/searchResult",keyword:"type",message:"must be object"}];
return false;
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
if(errors === _errs2){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate26(data1[i0], instancePath === undefined ? undefined : instancePath+"/content/" + i0))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
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


function validate58(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.role === undefined) && (missing0 = "role")) || ((data.content === undefined) && (missing0 = "content"))){
validate58.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.role !== undefined){
const _errs1 = errors;
if("assistant" !== data.role){
validate58.errors = [{instancePath:instancePath+"/role",keyword:"const",params:{allowedValue: "assistant"}}];
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
if(errors === _errs2){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate26(data1[i0], instancePath === undefined ? undefined : instancePath+"/content/" + i0))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate58.errors = [{instancePath:instancePath+"/content",keyword:"type",message:"must be array"}];
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
validate58.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate58.errors = vErrors;
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
if(!(validate58(data, instancePath))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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

const func2 = (ucs2lengthModule.default ?? ucs2lengthModule);

function validate63(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
validate63.errors = [{instancePath,keyword:"maxProperties",message:"must NOT have more than 1 properties"}];
return false;
}
else {
if(Object.keys(data).length < 1){
validate63.errors = [{instancePath,keyword:"minProperties",message:"must NOT have fewer than 1 properties"}];
return false;
}
else {
if(data.text !== undefined){
let data0 = data.text;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate63.errors = [{instancePath:instancePath+"/text",keyword:"minLength",message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate63.errors = [{instancePath:instancePath+"/text",keyword:"type",message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cachePoint !== undefined){
const _errs3 = errors;
if(!(validate49(data.cachePoint, instancePath === undefined ? undefined : instancePath+"/cachePoint"))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.guardContent !== undefined){
let data2 = data.guardContent;
const _errs4 = errors;
if(errors === _errs4){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
}
else {
validate63.errors = [{instancePath:instancePath+"/guardContent",keyword:"type",message:"must be object"}];
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
validate63.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate63.errors = vErrors;
return errors === 0;
}


function validate66(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.maxTokens !== undefined){
let data0 = data.maxTokens;
const _errs1 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate66.errors = [{instancePath:instancePath+"/maxTokens",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs1){
if(typeof data0 == "number"){
if(data0 < 1 || isNaN(data0)){
validate66.errors = [{instancePath:instancePath+"/maxTokens",keyword:"minimum",message:"must be >= 1"}];
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
if(data.temperature !== undefined){
let data1 = data.temperature;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 == "number"){
if(data1 > 1 || isNaN(data1)){
validate66.errors = [{instancePath:instancePath+"/temperature",keyword:"maximum",message:"must be <= 1"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate66.errors = [{instancePath:instancePath+"/temperature",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
else {
validate66.errors = [{instancePath:instancePath+"/temperature",keyword:"type",message:"must be number"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.topP !== undefined){
let data2 = data.topP;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 == "number"){
if(data2 > 1 || isNaN(data2)){
validate66.errors = [{instancePath:instancePath+"/topP",keyword:"maximum",message:"must be <= 1"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate66.errors = [{instancePath:instancePath+"/topP",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
else {
validate66.errors = [{instancePath:instancePath+"/topP",keyword:"type",message:"must be number"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stopSequences !== undefined){
let data3 = data.stopSequences;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs9 = errors;
if(typeof data3[i0] !== "string"){
validate66.errors = [{instancePath:instancePath+"/stopSequences/" + i0,keyword:"type",message:"must be string"}];
return false;
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
}
else {
validate66.errors = [{instancePath:instancePath+"/stopSequences",keyword:"type",message:"must be array"}];
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
else {
validate66.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate66.errors = vErrors;
return errors === 0;
}


function validate71(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate71.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
if("object" !== data.type){
validate71.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "object"}}];
return false;
}
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


function validate70(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) && (missing0 = "name")) || ((data.inputSchema === undefined) && (missing0 = "inputSchema"))){
validate70.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.name !== undefined){
let data0 = data.name;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func2(data0) > 64){
validate70.errors = [{instancePath:instancePath+"/name",keyword:"maxLength",message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func2(data0) < 1){
validate70.errors = [{instancePath:instancePath+"/name",keyword:"minLength",message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate70.errors = [{instancePath:instancePath+"/name",keyword:"type",message:"must be string"}];
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
if(errors === _errs3){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate70.errors = [{instancePath:instancePath+"/description",keyword:"minLength",message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate70.errors = [{instancePath:instancePath+"/description",keyword:"type",message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.inputSchema !== undefined){
let data2 = data.inputSchema;
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((data2.json === undefined) && (missing1 = "json")){
validate70.errors = [{instancePath:instancePath+"/inputSchema",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data2.json !== undefined){
if(!(validate71(data2.json, instancePath === undefined ? undefined : instancePath+"/inputSchema/json"))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
}
}
else {
validate70.errors = [{instancePath:instancePath+"/inputSchema",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.strict !== undefined){
const _errs8 = errors;
if(typeof data.strict !== "boolean"){
validate70.errors = [{instancePath:instancePath+"/strict",keyword:"type",message:"must be boolean"}];
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
if(Object.keys(data).length > 1){
validate69.errors = [{instancePath,keyword:"maxProperties",message:"must NOT have more than 1 properties"}];
return false;
}
else {
if(Object.keys(data).length < 1){
validate69.errors = [{instancePath,keyword:"minProperties",message:"must NOT have fewer than 1 properties"}];
return false;
}
else {
if(data.toolSpec !== undefined){
const _errs1 = errors;
if(!(validate70(data.toolSpec, instancePath === undefined ? undefined : instancePath+"/toolSpec"))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.systemTool !== undefined){
let data1 = data.systemTool;
const _errs2 = errors;
if(errors === _errs2){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
}
else {
validate69.errors = [{instancePath:instancePath+"/systemTool",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cachePoint !== undefined){
const _errs5 = errors;
if(!(validate49(data.cachePoint, instancePath === undefined ? undefined : instancePath+"/cachePoint"))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
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
validate69.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate69.errors = vErrors;
return errors === 0;
}


function validate76(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
validate76.errors = [{instancePath,keyword:"maxProperties",message:"must NOT have more than 1 properties"}];
return false;
}
else {
if(Object.keys(data).length < 1){
validate76.errors = [{instancePath,keyword:"minProperties",message:"must NOT have fewer than 1 properties"}];
return false;
}
else {
if(data.auto !== undefined){
let data0 = data.auto;
const _errs1 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
validate76.errors = [{instancePath:instancePath+"/auto",keyword:"type",message:"must be object"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.any !== undefined){
let data1 = data.any;
const _errs3 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
validate76.errors = [{instancePath:instancePath+"/any",keyword:"type",message:"must be object"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool !== undefined){
let data2 = data.tool;
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing0;
if((data2.name === undefined) && (missing0 = "name")){
validate76.errors = [{instancePath:instancePath+"/tool",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data2.name !== undefined){
if(typeof data2.name !== "string"){
validate76.errors = [{instancePath:instancePath+"/tool/name",keyword:"type",message:"must be string"}];
return false;
}
}
}
}
else {
validate76.errors = [{instancePath:instancePath+"/tool",keyword:"type",message:"must be object"}];
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
validate76.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate76.errors = vErrors;
return errors === 0;
}


function validate68(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.tools === undefined) && (missing0 = "tools")){
validate68.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.tools !== undefined){
let data0 = data.tools;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length < 1){
validate68.errors = [{instancePath:instancePath+"/tools",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate69(data0[i0], instancePath === undefined ? undefined : instancePath+"/tools/" + i0))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
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
validate68.errors = [{instancePath:instancePath+"/tools",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.toolChoice !== undefined){
const _errs4 = errors;
if(!(validate76(data.toolChoice, instancePath === undefined ? undefined : instancePath+"/toolChoice"))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
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
validate68.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate68.errors = vErrors;
return errors === 0;
}


function validate80(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.structure === undefined) && (missing0 = "structure"))){
validate80.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("json_schema" !== data.type){
validate80.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "json_schema"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.structure !== undefined){
let data1 = data.structure;
const _errs2 = errors;
if(errors === _errs2){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.jsonSchema === undefined) && (missing1 = "jsonSchema")){
validate80.errors = [{instancePath:instancePath+"/structure",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data1.jsonSchema !== undefined){
let data2 = data1.jsonSchema;
const _errs4 = errors;
if(errors === _errs4){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing2;
if((data2.schema === undefined) && (missing2 = "schema")){
validate80.errors = [{instancePath:instancePath+"/structure/jsonSchema",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
if(data2.schema !== undefined){
const _errs6 = errors;
if(typeof data2.schema !== "string"){
validate80.errors = [{instancePath:instancePath+"/structure/jsonSchema/schema",keyword:"type",message:"must be string"}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.name !== undefined){
const _errs8 = errors;
if(typeof data2.name !== "string"){
validate80.errors = [{instancePath:instancePath+"/structure/jsonSchema/name",keyword:"type",message:"must be string"}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.description !== undefined){
const _errs10 = errors;
if(typeof data2.description !== "string"){
validate80.errors = [{instancePath:instancePath+"/structure/jsonSchema/description",keyword:"type",message:"must be string"}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate80.errors = [{instancePath:instancePath+"/structure/jsonSchema",keyword:"type",message:"must be object"}];
return false;
}
}
}
}
}
else {
validate80.errors = [{instancePath:instancePath+"/structure",keyword:"type",message:"must be object"}];
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
validate80.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate80.errors = vErrors;
return errors === 0;
}


function validate79(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.effort !== undefined){
let data0 = data.effort;
const _errs1 = errors;
if(!(((((data0 === "low") || (data0 === "medium")) || (data0 === "high")) || (data0 === "xhigh")) || (data0 === "max"))){
validate79.errors = [{instancePath:instancePath+"/effort",keyword:"enum",params:{allowedValues: ["low","medium","high","xhigh","max"]}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.textFormat !== undefined){
const _errs2 = errors;
if(!(validate80(data.textFormat, instancePath === undefined ? undefined : instancePath+"/textFormat"))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
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
validate79.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate79.errors = vErrors;
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
let data0 = data.type;
const _errs1 = errors;
if(!(((data0 === "enabled") || (data0 === "disabled")) || (data0 === "adaptive"))){
validate84.errors = [{instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: ["enabled","disabled","adaptive"]}}];
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
validate84.errors = [{instancePath:instancePath+"/budget_tokens",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs2){
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
validate84.errors = [{instancePath:instancePath+"/budget_tokens",keyword:"minimum",message:"must be >= 0"}];
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
if(!((data2 === "summarized") || (data2 === "omitted"))){
validate84.errors = [{instancePath:instancePath+"/display",keyword:"enum",params:{allowedValues: ["summarized","omitted"]}}];
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
validate84.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate84.errors = vErrors;
return errors === 0;
}


function validate86(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate86.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
let data0 = data.type;
const _errs1 = errors;
if(!((data0 === "enabled") || (data0 === "disabled"))){
validate86.errors = [{instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: ["enabled","disabled"]}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxReasoningEffort !== undefined){
let data1 = data.maxReasoningEffort;
const _errs2 = errors;
if(!(((data1 === "low") || (data1 === "medium")) || (data1 === "high"))){
validate86.errors = [{instancePath:instancePath+"/maxReasoningEffort",keyword:"enum",params:{allowedValues: ["low","medium","high"]}}];
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
validate86.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate86.errors = vErrors;
return errors === 0;
}


function validate83(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.thinking !== undefined){
const _errs2 = errors;
if(!(validate84(data.thinking, instancePath === undefined ? undefined : instancePath+"/thinking"))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output_config !== undefined){
let data1 = data.output_config;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.effort !== undefined){
let data2 = data1.effort;
if(!(((((data2 === "low") || (data2 === "medium")) || (data2 === "high")) || (data2 === "xhigh")) || (data2 === "max"))){
validate83.errors = [{instancePath:instancePath+"/output_config/effort",keyword:"enum",params:{allowedValues: ["low","medium","high","xhigh","max"]}}];
return false;
}
}
}
else {
validate83.errors = [{instancePath:instancePath+"/output_config",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reasoningConfig !== undefined){
const _errs6 = errors;
if(!(validate86(data.reasoningConfig, instancePath === undefined ? undefined : instancePath+"/reasoningConfig"))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reasoning_effort !== undefined){
const _errs7 = errors;
if(typeof data.reasoning_effort !== "string"){
validate83.errors = [{instancePath:instancePath+"/reasoning_effort",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.top_k !== undefined){
let data5 = data.top_k;
const _errs9 = errors;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
validate83.errors = [{instancePath:instancePath+"/top_k",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs9){
if(typeof data5 == "number"){
if(data5 < 0 || isNaN(data5)){
validate83.errors = [{instancePath:instancePath+"/top_k",keyword:"minimum",message:"must be >= 0"}];
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
if(data.inferenceConfig !== undefined){
let data6 = data.inferenceConfig;
const _errs11 = errors;
if(errors === _errs11){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.topK !== undefined){
let data7 = data6.topK;
const _errs13 = errors;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
validate83.errors = [{instancePath:instancePath+"/inferenceConfig/topK",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs13){
if(typeof data7 == "number"){
if(data7 < 0 || isNaN(data7)){
validate83.errors = [{instancePath:instancePath+"/inferenceConfig/topK",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
}
}
else {
validate83.errors = [{instancePath:instancePath+"/inferenceConfig",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool_choice !== undefined){
let data8 = data.tool_choice;
const _errs15 = errors;
if(errors === _errs15){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.type !== undefined){
const _errs17 = errors;
if(typeof data8.type !== "string"){
validate83.errors = [{instancePath:instancePath+"/tool_choice/type",keyword:"type",message:"must be string"}];
return false;
}
var valid3 = _errs17 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.disable_parallel_tool_use !== undefined){
const _errs19 = errors;
if(typeof data8.disable_parallel_tool_use !== "boolean"){
validate83.errors = [{instancePath:instancePath+"/tool_choice/disable_parallel_tool_use",keyword:"type",message:"must be boolean"}];
return false;
}
var valid3 = _errs19 === errors;
}
else {
var valid3 = true;
}
}
}
else {
validate83.errors = [{instancePath:instancePath+"/tool_choice",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined){
let data11 = data.metadata;
const _errs21 = errors;
if(errors === _errs21){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.user_id !== undefined){
if(typeof data11.user_id !== "string"){
validate83.errors = [{instancePath:instancePath+"/metadata/user_id",keyword:"type",message:"must be string"}];
return false;
}
}
}
else {
validate83.errors = [{instancePath:instancePath+"/metadata",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.anthropic_beta !== undefined){
let data13 = data.anthropic_beta;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data13)){
var valid5 = true;
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
const _errs27 = errors;
if(typeof data13[i0] !== "string"){
validate83.errors = [{instancePath:instancePath+"/anthropic_beta/" + i0,keyword:"type",message:"must be string"}];
return false;
}
var valid5 = _errs27 === errors;
if(!valid5){
break;
}
}
}
else {
validate83.errors = [{instancePath:instancePath+"/anthropic_beta",keyword:"type",message:"must be array"}];
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
else {
validate83.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate83.errors = vErrors;
return errors === 0;
}


function validate89(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate89.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
let data0 = data.type;
if(!((((data0 === "default") || (data0 === "priority")) || (data0 === "flex")) || (data0 === "reserved"))){
validate89.errors = [{instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: ["default","priority","flex","reserved"]}}];
return false;
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


function validate23(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.messages === undefined) && (missing0 = "messages")){
validate23.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.messages !== undefined){
let data0 = data.messages;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length < 1){
validate23.errors = [{instancePath:instancePath+"/messages",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate24(data0[i0], instancePath === undefined ? undefined : instancePath+"/messages/" + i0))){
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
validate23.errors = [{instancePath:instancePath+"/messages",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.system !== undefined){
let data2 = data.system;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs6 = errors;
if(!(validate63(data2[i1], instancePath === undefined ? undefined : instancePath+"/system/" + i1))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/system",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.inferenceConfig !== undefined){
const _errs7 = errors;
if(!(validate66(data.inferenceConfig, instancePath === undefined ? undefined : instancePath+"/inferenceConfig"))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.toolConfig !== undefined){
const _errs8 = errors;
if(!(validate68(data.toolConfig, instancePath === undefined ? undefined : instancePath+"/toolConfig"))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outputConfig !== undefined){
const _errs9 = errors;
if(!(validate79(data.outputConfig, instancePath === undefined ? undefined : instancePath+"/outputConfig"))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.additionalModelRequestFields !== undefined){
const _errs10 = errors;
if(!(validate83(data.additionalModelRequestFields, instancePath === undefined ? undefined : instancePath+"/additionalModelRequestFields"))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.additionalModelResponseFieldPaths !== undefined){
let data8 = data.additionalModelResponseFieldPaths;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data8)){
var valid3 = true;
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
const _errs13 = errors;
if(typeof data8[i2] !== "string"){
validate23.errors = [{instancePath:instancePath+"/additionalModelResponseFieldPaths/" + i2,keyword:"type",message:"must be string"}];
return false;
}
var valid3 = _errs13 === errors;
if(!valid3){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/additionalModelResponseFieldPaths",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.guardrailConfig !== undefined){
let data10 = data.guardrailConfig;
const _errs15 = errors;
if(errors === _errs15){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
}
else {
validate23.errors = [{instancePath:instancePath+"/guardrailConfig",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.performanceConfig !== undefined){
let data11 = data.performanceConfig;
const _errs18 = errors;
if(errors === _errs18){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
}
else {
validate23.errors = [{instancePath:instancePath+"/performanceConfig",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.serviceTier !== undefined){
const _errs21 = errors;
if(!(validate89(data.serviceTier, instancePath === undefined ? undefined : instancePath+"/serviceTier"))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requestMetadata !== undefined){
let data13 = data.requestMetadata;
const _errs22 = errors;
if(errors === _errs22){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key0 in data13){
const _errs25 = errors;
if(typeof data13[key0] !== "string"){
validate23.errors = [{instancePath:instancePath+"/requestMetadata/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",message:"must be string"}];
return false;
}
var valid4 = _errs25 === errors;
if(!valid4){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/requestMetadata",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.promptVariables !== undefined){
let data15 = data.promptVariables;
const _errs27 = errors;
if(errors === _errs27){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
}
else {
validate23.errors = [{instancePath:instancePath+"/promptVariables",keyword:"type",message:"must be object"}];
return false;
}
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

const check_response = validate92;

function validate95(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.inputTokens !== undefined){
let data0 = data.inputTokens;
const _errs1 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate95.errors = [{instancePath:instancePath+"/inputTokens",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs1){
if(typeof data0 == "number"){
if(data0 < 0 || isNaN(data0)){
validate95.errors = [{instancePath:instancePath+"/inputTokens",keyword:"minimum",message:"must be >= 0"}];
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
if(data.outputTokens !== undefined){
let data1 = data.outputTokens;
const _errs3 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate95.errors = [{instancePath:instancePath+"/outputTokens",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs3){
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
validate95.errors = [{instancePath:instancePath+"/outputTokens",keyword:"minimum",message:"must be >= 0"}];
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
if(data.totalTokens !== undefined){
let data2 = data.totalTokens;
const _errs5 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate95.errors = [{instancePath:instancePath+"/totalTokens",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs5){
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
validate95.errors = [{instancePath:instancePath+"/totalTokens",keyword:"minimum",message:"must be >= 0"}];
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
if(data.cacheReadInputTokens !== undefined){
let data3 = data.cacheReadInputTokens;
const _errs7 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
validate95.errors = [{instancePath:instancePath+"/cacheReadInputTokens",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs7){
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
validate95.errors = [{instancePath:instancePath+"/cacheReadInputTokens",keyword:"minimum",message:"must be >= 0"}];
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
if(data.cacheWriteInputTokens !== undefined){
let data4 = data.cacheWriteInputTokens;
const _errs9 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
validate95.errors = [{instancePath:instancePath+"/cacheWriteInputTokens",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs9){
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
validate95.errors = [{instancePath:instancePath+"/cacheWriteInputTokens",keyword:"minimum",message:"must be >= 0"}];
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
if(data.cacheDetails !== undefined){
let data5 = data.cacheDetails;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data5)){
var valid1 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs13 = errors;
if(errors === _errs13){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing0;
if(((data6.ttl === undefined) && (missing0 = "ttl")) || ((data6.inputTokens === undefined) && (missing0 = "inputTokens"))){
validate95.errors = [{instancePath:instancePath+"/cacheDetails/" + i0,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data6.ttl !== undefined){
let data7 = data6.ttl;
const _errs15 = errors;
if(!((data7 === "5m") || (data7 === "1h"))){
validate95.errors = [{instancePath:instancePath+"/cacheDetails/" + i0+"/ttl",keyword:"enum",params:{allowedValues: ["5m","1h"]}}];
return false;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.inputTokens !== undefined){
let data8 = data6.inputTokens;
const _errs16 = errors;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
validate95.errors = [{instancePath:instancePath+"/cacheDetails/" + i0+"/inputTokens",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs16){
if(typeof data8 == "number"){
if(data8 < 0 || isNaN(data8)){
validate95.errors = [{instancePath:instancePath+"/cacheDetails/" + i0+"/inputTokens",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
validate95.errors = [{instancePath:instancePath+"/cacheDetails/" + i0,keyword:"type",message:"must be object"}];
return false;
}
}
var valid1 = _errs13 === errors;
if(!valid1){
break;
}
}
}
else {
validate95.errors = [{instancePath:instancePath+"/cacheDetails",keyword:"type",message:"must be array"}];
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
validate95.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate95.errors = vErrors;
return errors === 0;
}


function validate93(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.output === undefined) && (missing0 = "output")){
validate93.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.output !== undefined){
let data0 = data.output;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.message === undefined) && (missing1 = "message")){
validate93.errors = [{instancePath:instancePath+"/output",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data0.message !== undefined){
if(!(validate58(data0.message, instancePath === undefined ? undefined : instancePath+"/output/message"))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
}
else {
validate93.errors = [{instancePath:instancePath+"/output",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stopReason !== undefined){
const _errs4 = errors;
if(typeof data.stopReason !== "string"){
validate93.errors = [{instancePath:instancePath+"/stopReason",keyword:"type",message:"must be string"}];
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
if(!(validate95(data.usage, instancePath === undefined ? undefined : instancePath+"/usage"))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metrics !== undefined){
let data4 = data.metrics;
const _errs7 = errors;
if(errors === _errs7){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
}
else {
validate93.errors = [{instancePath:instancePath+"/metrics",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.additionalModelResponseFields !== undefined){
let data5 = data.additionalModelResponseFields;
const _errs10 = errors;
if(errors === _errs10){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.stop_sequence !== undefined){
let data6 = data5.stop_sequence;
if((typeof data6 !== "string") && (data6 !== null)){
validate93.errors = [{instancePath:instancePath+"/additionalModelResponseFields/stop_sequence",keyword:"type",message:"must be string,null"}];
return false;
}
}
}
else {
validate93.errors = [{instancePath:instancePath+"/additionalModelResponseFields",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.trace !== undefined){
let data7 = data.trace;
const _errs15 = errors;
if(errors === _errs15){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
}
else {
validate93.errors = [{instancePath:instancePath+"/trace",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.performanceConfig !== undefined){
let data8 = data.performanceConfig;
const _errs18 = errors;
if(errors === _errs18){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
}
else {
validate93.errors = [{instancePath:instancePath+"/performanceConfig",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.serviceTier !== undefined){
const _errs21 = errors;
if(!(validate89(data.serviceTier, instancePath === undefined ? undefined : instancePath+"/serviceTier"))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
var valid0 = _errs21 === errors;
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
validate93.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate93.errors = vErrors;
return errors === 0;
}


function validate92(data, instancePath){
/*# sourceURL="entry-response" */;
let vErrors = null;
let errors = 0;
if(!(validate93(data, instancePath))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
validate92.errors = vErrors;
return errors === 0;
}

const check_event = validate99;

function validate101(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.toolUse !== undefined){
let data0 = data.toolUse;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if(((data0.toolUseId === undefined) && (missing0 = "toolUseId")) || ((data0.name === undefined) && (missing0 = "name"))){
validate101.errors = [{instancePath:instancePath+"/toolUse",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data0.toolUseId !== undefined){
const _errs3 = errors;
if(typeof data0.toolUseId !== "string"){
validate101.errors = [{instancePath:instancePath+"/toolUse/toolUseId",keyword:"type",message:"must be string"}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.name !== undefined){
const _errs5 = errors;
if(typeof data0.name !== "string"){
validate101.errors = [{instancePath:instancePath+"/toolUse/name",keyword:"type",message:"must be string"}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.type !== undefined){
const _errs7 = errors;
if(typeof data0.type !== "string"){
validate101.errors = [{instancePath:instancePath+"/toolUse/type",keyword:"type",message:"must be string"}];
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
}
else {
validate101.errors = [{instancePath:instancePath+"/toolUse",keyword:"type",message:"must be object"}];
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
let data4 = data.image;
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.format !== undefined){
if(typeof data4.format !== "string"){
validate101.errors = [{instancePath:instancePath+"/image/format",keyword:"type",message:"must be string"}];
return false;
}
}
}
else {
validate101.errors = [{instancePath:instancePath+"/image",keyword:"type",message:"must be object"}];
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
else {
validate101.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate101.errors = vErrors;
return errors === 0;
}


function validate103(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text !== undefined){
const _errs1 = errors;
if(typeof data.text !== "string"){
validate103.errors = [{instancePath:instancePath+"/text",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.toolUse !== undefined){
let data1 = data.toolUse;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.input !== undefined){
if(typeof data1.input !== "string"){
validate103.errors = [{instancePath:instancePath+"/toolUse/input",keyword:"type",message:"must be string"}];
return false;
}
}
}
else {
validate103.errors = [{instancePath:instancePath+"/toolUse",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reasoningContent !== undefined){
let data3 = data.reasoningContent;
const _errs7 = errors;
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.text !== undefined){
const _errs9 = errors;
if(typeof data3.text !== "string"){
validate103.errors = [{instancePath:instancePath+"/reasoningContent/text",keyword:"type",message:"must be string"}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.signature !== undefined){
const _errs11 = errors;
if(typeof data3.signature !== "string"){
validate103.errors = [{instancePath:instancePath+"/reasoningContent/signature",keyword:"type",message:"must be string"}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.redactedContent !== undefined){
const _errs13 = errors;
if(typeof data3.redactedContent !== "string"){
validate103.errors = [{instancePath:instancePath+"/reasoningContent/redactedContent",keyword:"type",message:"must be string"}];
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
validate103.errors = [{instancePath:instancePath+"/reasoningContent",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.citation !== undefined){
const _errs15 = errors;
if(!(validate52(data.citation, instancePath === undefined ? undefined : instancePath+"/citation"))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.image !== undefined){
let data8 = data.image;
const _errs16 = errors;
if(errors === _errs16){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.source !== undefined){
if(!(validate28(data8.source, instancePath === undefined ? undefined : instancePath+"/image/source"))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
validate103.errors = [{instancePath:instancePath+"/image",keyword:"type",message:"must be object"}];
return false;
}
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
else {
validate103.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate103.errors = vErrors;
return errors === 0;
}


function validate100(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
validate100.errors = [{instancePath,keyword:"maxProperties",message:"must NOT have more than 1 properties"}];
return false;
}
else {
if(Object.keys(data).length < 1){
validate100.errors = [{instancePath,keyword:"minProperties",message:"must NOT have fewer than 1 properties"}];
return false;
}
else {
if(data.messageStart !== undefined){
let data0 = data.messageStart;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.role !== undefined){
if(typeof data0.role !== "string"){
validate100.errors = [{instancePath:instancePath+"/messageStart/role",keyword:"type",message:"must be string"}];
return false;
}
}
}
else {
validate100.errors = [{instancePath:instancePath+"/messageStart",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contentBlockStart !== undefined){
let data2 = data.contentBlockStart;
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing0;
if((data2.contentBlockIndex === undefined) && (missing0 = "contentBlockIndex")){
validate100.errors = [{instancePath:instancePath+"/contentBlockStart",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data2.contentBlockIndex !== undefined){
let data3 = data2.contentBlockIndex;
const _errs7 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
validate100.errors = [{instancePath:instancePath+"/contentBlockStart/contentBlockIndex",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs7){
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
validate100.errors = [{instancePath:instancePath+"/contentBlockStart/contentBlockIndex",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.start !== undefined){
const _errs9 = errors;
if(!(validate101(data2.start, instancePath === undefined ? undefined : instancePath+"/contentBlockStart/start"))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
validate100.errors = [{instancePath:instancePath+"/contentBlockStart",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contentBlockDelta !== undefined){
let data5 = data.contentBlockDelta;
const _errs10 = errors;
if(errors === _errs10){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if(((data5.contentBlockIndex === undefined) && (missing1 = "contentBlockIndex")) || ((data5.delta === undefined) && (missing1 = "delta"))){
validate100.errors = [{instancePath:instancePath+"/contentBlockDelta",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data5.contentBlockIndex !== undefined){
let data6 = data5.contentBlockIndex;
const _errs12 = errors;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
validate100.errors = [{instancePath:instancePath+"/contentBlockDelta/contentBlockIndex",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs12){
if(typeof data6 == "number"){
if(data6 < 0 || isNaN(data6)){
validate100.errors = [{instancePath:instancePath+"/contentBlockDelta/contentBlockIndex",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data5.delta !== undefined){
const _errs14 = errors;
if(!(validate103(data5.delta, instancePath === undefined ? undefined : instancePath+"/contentBlockDelta/delta"))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
}
}
}
else {
validate100.errors = [{instancePath:instancePath+"/contentBlockDelta",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contentBlockStop !== undefined){
let data8 = data.contentBlockStop;
const _errs15 = errors;
if(errors === _errs15){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing2;
if((data8.contentBlockIndex === undefined) && (missing2 = "contentBlockIndex")){
validate100.errors = [{instancePath:instancePath+"/contentBlockStop",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
if(data8.contentBlockIndex !== undefined){
let data9 = data8.contentBlockIndex;
const _errs17 = errors;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
validate100.errors = [{instancePath:instancePath+"/contentBlockStop/contentBlockIndex",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs17){
if(typeof data9 == "number"){
if(data9 < 0 || isNaN(data9)){
validate100.errors = [{instancePath:instancePath+"/contentBlockStop/contentBlockIndex",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
}
}
}
else {
validate100.errors = [{instancePath:instancePath+"/contentBlockStop",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.messageStop !== undefined){
let data10 = data.messageStop;
const _errs19 = errors;
if(errors === _errs19){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.stopReason !== undefined){
const _errs21 = errors;
if(typeof data10.stopReason !== "string"){
validate100.errors = [{instancePath:instancePath+"/messageStop/stopReason",keyword:"type",message:"must be string"}];
return false;
}
var valid5 = _errs21 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data10.additionalModelResponseFields !== undefined){
let data12 = data10.additionalModelResponseFields;
const _errs23 = errors;
if(errors === _errs23){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.delta !== undefined){
let data13 = data12.delta;
const _errs26 = errors;
if(errors === _errs26){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.stop_sequence !== undefined){
let data14 = data13.stop_sequence;
if((typeof data14 !== "string") && (data14 !== null)){
validate100.errors = [{instancePath:instancePath+"/messageStop/additionalModelResponseFields/delta/stop_sequence",keyword:"type",message:"must be string,null"}];
return false;
}
}
}
else {
validate100.errors = [{instancePath:instancePath+"/messageStop/additionalModelResponseFields/delta",keyword:"type",message:"must be object"}];
return false;
}
}
}
}
else {
validate100.errors = [{instancePath:instancePath+"/messageStop/additionalModelResponseFields",keyword:"type",message:"must be object"}];
return false;
}
}
var valid5 = _errs23 === errors;
}
else {
var valid5 = true;
}
}
}
else {
validate100.errors = [{instancePath:instancePath+"/messageStop",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined){
let data15 = data.metadata;
const _errs30 = errors;
if(errors === _errs30){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.usage !== undefined){
const _errs32 = errors;
if(!(validate95(data15.usage, instancePath === undefined ? undefined : instancePath+"/metadata/usage"))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
var valid8 = _errs32 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data15.metrics !== undefined){
let data17 = data15.metrics;
const _errs33 = errors;
if(errors === _errs33){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
}
else {
validate100.errors = [{instancePath:instancePath+"/metadata/metrics",keyword:"type",message:"must be object"}];
return false;
}
}
var valid8 = _errs33 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data15.serviceTier !== undefined){
const _errs36 = errors;
if(!(validate89(data15.serviceTier, instancePath === undefined ? undefined : instancePath+"/metadata/serviceTier"))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
var valid8 = _errs36 === errors;
}
else {
var valid8 = true;
}
}
}
}
else {
validate100.errors = [{instancePath:instancePath+"/metadata",keyword:"type",message:"must be object"}];
return false;
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
else {
validate100.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate100.errors = vErrors;
return errors === 0;
}


function validate99(data, instancePath){
/*# sourceURL="entry-event" */;
let vErrors = null;
let errors = 0;
if(!(validate100(data, instancePath))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
validate99.errors = vErrors;
return errors === 0;
}

export const request = findings(check_request);
export const response = findings(check_response);
export const event = findings(check_event);
