// @generated from schema/wire/cohere.schema.yaml. Edit that file, then run `npm run gen`.
import { findings } from "../../src/kit/findings.ts";
import ucs2lengthModule from "ajv/dist/runtime/ucs2length.js";
const check_request = validate21;
const func2 = (ucs2lengthModule.default ?? ucs2lengthModule);

function validate26(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.text === undefined) && (missing0 = "text"))){
validate26.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("text" !== data.type){
validate26.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "text"}}];
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
validate26.errors = [{instancePath:instancePath+"/text",keyword:"type",message:"must be string"}];
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


function validate30(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.image_url === undefined) && (missing0 = "image_url"))){
validate30.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("image_url" !== data.type){
validate30.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "image_url"}}];
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
if(errors === _errs2){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.url === undefined) && (missing1 = "url")){
validate30.errors = [{instancePath:instancePath+"/image_url",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data1.url !== undefined){
const _errs4 = errors;
if(typeof data1.url !== "string"){
validate30.errors = [{instancePath:instancePath+"/image_url/url",keyword:"type",message:"must be string"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.detail !== undefined){
let data3 = data1.detail;
const _errs6 = errors;
if(!((((data3 === "auto") || (data3 === "low")) || (data3 === "high")) || (data3 === null))){
validate30.errors = [{instancePath:instancePath+"/image_url/detail",keyword:"enum",params:{allowedValues: ["auto","low","high",null]}}];
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
validate30.errors = [{instancePath:instancePath+"/image_url",keyword:"type",message:"must be object"}];
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
validate30.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}


function validate29(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "text"){
if(!(validate26(data, instancePath))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
else if(tag0 === "image_url"){
if(!(validate30(data, instancePath))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
else {
validate29.errors = [{instancePath,keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate29.errors = [{instancePath,keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
}
}
validate29.errors = vErrors;
return errors === 0;
}


function validate28(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.role === undefined) && (missing0 = "role")) || ((data.content === undefined) && (missing0 = "content"))){
validate28.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.role !== undefined){
const _errs1 = errors;
if("user" !== data.role){
validate28.errors = [{instancePath:instancePath+"/role",keyword:"const",params:{allowedValue: "user"}}];
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
if(!(validate29(data1[i0], instancePath === undefined ? undefined : instancePath+"/content/" + i0))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
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
validate28.errors = vErrors;
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
validate28.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}


function validate36(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.thinking === undefined) && (missing0 = "thinking"))){
validate36.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("thinking" !== data.type){
validate36.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "thinking"}}];
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
validate36.errors = [{instancePath:instancePath+"/thinking",keyword:"type",message:"must be string"}];
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


function validate35(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "text"){
if(!(validate26(data, instancePath))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
else if(tag0 === "thinking"){
if(!(validate36(data, instancePath))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
else {
validate35.errors = [{instancePath,keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate35.errors = [{instancePath,keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
}
}
validate35.errors = vErrors;
return errors === 0;
}


function validate40(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.function === undefined) && (missing0 = "function"))){
validate40.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
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
if(data.type !== undefined){
const _errs3 = errors;
if("function" !== data.type){
validate40.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "function"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.function !== undefined){
let data2 = data.function;
const _errs4 = errors;
if(errors === _errs4){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((data2.name === undefined) && (missing1 = "name")){
validate40.errors = [{instancePath:instancePath+"/function",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data2.name !== undefined){
const _errs6 = errors;
if(typeof data2.name !== "string"){
validate40.errors = [{instancePath:instancePath+"/function/name",keyword:"type",message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.arguments !== undefined){
let data4 = data2.arguments;
const _errs8 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate40.errors = [{instancePath:instancePath+"/function/arguments",keyword:"type",message:"must be string,null"}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/function",keyword:"type",message:"must be object"}];
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
else {
validate40.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate40.errors = vErrors;
return errors === 0;
}


function validate43(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate43.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if(typeof data.type !== "string"){
validate43.errors = [{instancePath:instancePath+"/type",keyword:"type",message:"must be string"}];
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
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate43.errors = [{instancePath:instancePath+"/id",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.document !== undefined){
let data2 = data.document;
const _errs5 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
validate43.errors = [{instancePath:instancePath+"/document",keyword:"type",message:"must be object"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool_output !== undefined){
let data3 = data.tool_output;
const _errs7 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
validate43.errors = [{instancePath:instancePath+"/tool_output",keyword:"type",message:"must be object"}];
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
validate43.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate43.errors = vErrors;
return errors === 0;
}


function validate42(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.start !== undefined){
let data0 = data.start;
const _errs1 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate42.errors = [{instancePath:instancePath+"/start",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs1){
if(typeof data0 == "number"){
if(data0 < 0 || isNaN(data0)){
validate42.errors = [{instancePath:instancePath+"/start",keyword:"minimum",message:"must be >= 0"}];
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
if(data.end !== undefined){
let data1 = data.end;
const _errs3 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate42.errors = [{instancePath:instancePath+"/end",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs3){
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
validate42.errors = [{instancePath:instancePath+"/end",keyword:"minimum",message:"must be >= 0"}];
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
if(data.text !== undefined){
const _errs5 = errors;
if(typeof data.text !== "string"){
validate42.errors = [{instancePath:instancePath+"/text",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sources !== undefined){
let data3 = data.sources;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs9 = errors;
if(!(validate43(data3[i0], instancePath === undefined ? undefined : instancePath+"/sources/" + i0))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/sources",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content_index !== undefined){
let data5 = data.content_index;
const _errs10 = errors;
if((!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))) && (data5 !== null)){
validate42.errors = [{instancePath:instancePath+"/content_index",keyword:"type",message:"must be integer,null"}];
return false;
}
if(errors === _errs10){
if(typeof data5 == "number"){
if(data5 < 0 || isNaN(data5)){
validate42.errors = [{instancePath:instancePath+"/content_index",keyword:"minimum",message:"must be >= 0"}];
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
if(data.type !== undefined){
const _errs12 = errors;
if(typeof data.type !== "string"){
validate42.errors = [{instancePath:instancePath+"/type",keyword:"type",message:"must be string"}];
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
validate42.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate42.errors = vErrors;
return errors === 0;
}


function validate34(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.role === undefined) && (missing0 = "role")){
validate34.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.role !== undefined){
const _errs1 = errors;
if("assistant" !== data.role){
validate34.errors = [{instancePath:instancePath+"/role",keyword:"const",params:{allowedValue: "assistant"}}];
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
if(!(validate35(data1[i0], instancePath === undefined ? undefined : instancePath+"/content/" + i0))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
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
validate34.errors = vErrors;
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
if(data.tool_calls !== undefined){
let data3 = data.tool_calls;
const _errs11 = errors;
const _errs12 = errors;
let valid3 = false;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data3)){
var valid4 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
const _errs15 = errors;
if(!(validate40(data3[i1], instancePath === undefined ? undefined : instancePath+"/tool_calls/" + i1))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid4 = _errs15 === errors;
if(!valid4){
break;
}
}
}
else {
const err4 = {instancePath:instancePath+"/tool_calls",keyword:"type",message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid1 = _errs13 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs16 = errors;
if(data3 !== null){
const err5 = {instancePath:instancePath+"/tool_calls",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid1 = _errs16 === errors;
valid3 = valid3 || _valid1;
}
if(!valid3){
const err6 = {instancePath:instancePath+"/tool_calls",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate34.errors = vErrors;
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
if(data.tool_plan !== undefined){
let data5 = data.tool_plan;
const _errs18 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate34.errors = [{instancePath:instancePath+"/tool_plan",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.citations !== undefined){
let data6 = data.citations;
const _errs20 = errors;
const _errs21 = errors;
let valid5 = false;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data6)){
var valid6 = true;
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
const _errs24 = errors;
if(!(validate42(data6[i2], instancePath === undefined ? undefined : instancePath+"/citations/" + i2))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid6 = _errs24 === errors;
if(!valid6){
break;
}
}
}
else {
const err7 = {instancePath:instancePath+"/citations",keyword:"type",message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid2 = _errs22 === errors;
valid5 = valid5 || _valid2;
if(!valid5){
const _errs25 = errors;
if(data6 !== null){
const err8 = {instancePath:instancePath+"/citations",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid2 = _errs25 === errors;
valid5 = valid5 || _valid2;
}
if(!valid5){
const err9 = {instancePath:instancePath+"/citations",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate34.errors = vErrors;
return false;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
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
else {
validate34.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate34.errors = vErrors;
return errors === 0;
}


function validate49(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate49.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs1 = errors;
if(typeof data.id !== "string"){
validate49.errors = [{instancePath:instancePath+"/id",keyword:"type",message:"must be string"}];
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
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
validate49.errors = [{instancePath:instancePath+"/data",keyword:"type",message:"must be object"}];
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
validate49.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate49.errors = vErrors;
return errors === 0;
}


function validate48(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.document === undefined) && (missing0 = "document"))){
validate48.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("document" !== data.type){
validate48.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "document"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.document !== undefined){
const _errs2 = errors;
if(!(validate49(data.document, instancePath === undefined ? undefined : instancePath+"/document"))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
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
validate48.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate48.errors = vErrors;
return errors === 0;
}


function validate47(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "text"){
if(!(validate26(data, instancePath))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
else if(tag0 === "document"){
if(!(validate48(data, instancePath))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
else {
validate47.errors = [{instancePath,keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate47.errors = [{instancePath,keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
}
}
validate47.errors = vErrors;
return errors === 0;
}


function validate46(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.role === undefined) && (missing0 = "role")) || ((data.tool_call_id === undefined) && (missing0 = "tool_call_id"))) || ((data.content === undefined) && (missing0 = "content"))){
validate46.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.role !== undefined){
const _errs1 = errors;
if("tool" !== data.role){
validate46.errors = [{instancePath:instancePath+"/role",keyword:"const",params:{allowedValue: "tool"}}];
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
validate46.errors = [{instancePath:instancePath+"/tool_call_id",keyword:"type",message:"must be string"}];
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
if(!(validate47(data2[i0], instancePath === undefined ? undefined : instancePath+"/content/" + i0))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
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
validate46.errors = vErrors;
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
else {
validate46.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate46.errors = vErrors;
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
else if(tag0 === "user"){
if(!(validate28(data, instancePath))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
else if(tag0 === "assistant"){
if(!(validate34(data, instancePath))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
else if(tag0 === "tool"){
if(!(validate46(data, instancePath))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
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


function validate59(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.function === undefined) && (missing0 = "function"))){
validate59.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("function" !== data.type){
validate59.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "function"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.function !== undefined){
let data1 = data.function;
const _errs2 = errors;
if(errors === _errs2){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.name === undefined) && (missing1 = "name")){
validate59.errors = [{instancePath:instancePath+"/function",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data1.name !== undefined){
let data2 = data1.name;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate59.errors = [{instancePath:instancePath+"/function/name",keyword:"minLength",message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate59.errors = [{instancePath:instancePath+"/function/name",keyword:"type",message:"must be string"}];
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
validate59.errors = [{instancePath:instancePath+"/function/description",keyword:"type",message:"must be string,null"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.parameters !== undefined){
let data4 = data1.parameters;
const _errs8 = errors;
const _errs9 = errors;
let valid2 = false;
const _errs10 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err0 = {instancePath:instancePath+"/function/parameters",keyword:"type",message:"must be object"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs12 = errors;
if(data4 !== null){
const err1 = {instancePath:instancePath+"/function/parameters",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err2 = {instancePath:instancePath+"/function/parameters",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate59.errors = vErrors;
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
validate59.errors = [{instancePath:instancePath+"/function",keyword:"type",message:"must be object"}];
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
if("text" !== data.type){
validate62.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "text"}}];
return false;
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


function validate63(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate63.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("json_object" !== data.type){
validate63.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "json_object"}}];
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
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
validate63.errors = [{instancePath:instancePath+"/json_schema",keyword:"type",message:"must be object"}];
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
validate63.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate63.errors = vErrors;
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
if(!(validate62(data, instancePath))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
else if(tag0 === "json_object"){
if(!(validate63(data, instancePath))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
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


function validate67(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate67.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
let data0 = data.type;
const _errs1 = errors;
if(!((data0 === "enabled") || (data0 === "disabled"))){
validate67.errors = [{instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: ["enabled","disabled"]}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.token_budget !== undefined){
let data1 = data.token_budget;
const _errs2 = errors;
if((!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) && (data1 !== null)){
validate67.errors = [{instancePath:instancePath+"/token_budget",keyword:"type",message:"must be integer,null"}];
return false;
}
if(errors === _errs2){
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
validate67.errors = [{instancePath:instancePath+"/token_budget",keyword:"minimum",message:"must be >= 0"}];
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
validate67.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate67.errors = vErrors;
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
if(data.stream !== undefined){
let data3 = data.stream;
const _errs6 = errors;
if((typeof data3 !== "boolean") && (data3 !== null)){
validate23.errors = [{instancePath:instancePath+"/stream",keyword:"type",message:"must be boolean,null"}];
return false;
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
if(data4 < 0 || isNaN(data4)){
validate23.errors = [{instancePath:instancePath+"/max_tokens",keyword:"minimum",message:"must be >= 0"}];
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
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.p !== undefined){
let data6 = data.p;
const _errs12 = errors;
if((!(typeof data6 == "number")) && (data6 !== null)){
validate23.errors = [{instancePath:instancePath+"/p",keyword:"type",message:"must be number,null"}];
return false;
}
if(errors === _errs12){
if(typeof data6 == "number"){
if(data6 > 0.99 || isNaN(data6)){
validate23.errors = [{instancePath:instancePath+"/p",keyword:"maximum",message:"must be <= 0.99"}];
return false;
}
else {
if(data6 < 0.01 || isNaN(data6)){
validate23.errors = [{instancePath:instancePath+"/p",keyword:"minimum",message:"must be >= 0.01"}];
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
if(data.k !== undefined){
let data7 = data.k;
const _errs14 = errors;
if((!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))) && (data7 !== null)){
validate23.errors = [{instancePath:instancePath+"/k",keyword:"type",message:"must be integer,null"}];
return false;
}
if(errors === _errs14){
if(typeof data7 == "number"){
if(data7 > 500 || isNaN(data7)){
validate23.errors = [{instancePath:instancePath+"/k",keyword:"maximum",message:"must be <= 500"}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate23.errors = [{instancePath:instancePath+"/k",keyword:"minimum",message:"must be >= 0"}];
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
if(data.seed !== undefined){
let data8 = data.seed;
const _errs16 = errors;
if((!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))) && (data8 !== null)){
validate23.errors = [{instancePath:instancePath+"/seed",keyword:"type",message:"must be integer,null"}];
return false;
}
if(errors === _errs16){
if(typeof data8 == "number"){
if(data8 < 0 || isNaN(data8)){
validate23.errors = [{instancePath:instancePath+"/seed",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stop_sequences !== undefined){
let data9 = data.stop_sequences;
const _errs18 = errors;
const _errs19 = errors;
let valid2 = false;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data9)){
if(data9.length > 5){
const err0 = {instancePath:instancePath+"/stop_sequences",keyword:"maxItems",message:"must NOT have more than 5 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
var valid3 = true;
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
const _errs22 = errors;
if(typeof data9[i1] !== "string"){
const err1 = {instancePath:instancePath+"/stop_sequences/" + i1,keyword:"type",message:"must be string"};
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
}
else {
const err2 = {instancePath:instancePath+"/stop_sequences",keyword:"type",message:"must be array"};
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
if(data9 !== null){
const err3 = {instancePath:instancePath+"/stop_sequences",keyword:"type",message:"must be null"};
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
if(!valid2){
const err4 = {instancePath:instancePath+"/stop_sequences",keyword:"anyOf",message:"must match a schema in anyOf"};
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
if(data.frequency_penalty !== undefined){
let data11 = data.frequency_penalty;
const _errs26 = errors;
if((!(typeof data11 == "number")) && (data11 !== null)){
validate23.errors = [{instancePath:instancePath+"/frequency_penalty",keyword:"type",message:"must be number,null"}];
return false;
}
if(errors === _errs26){
if(typeof data11 == "number"){
if(data11 > 1 || isNaN(data11)){
validate23.errors = [{instancePath:instancePath+"/frequency_penalty",keyword:"maximum",message:"must be <= 1"}];
return false;
}
else {
if(data11 < 0 || isNaN(data11)){
validate23.errors = [{instancePath:instancePath+"/frequency_penalty",keyword:"minimum",message:"must be >= 0"}];
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
let data12 = data.presence_penalty;
const _errs28 = errors;
if((!(typeof data12 == "number")) && (data12 !== null)){
validate23.errors = [{instancePath:instancePath+"/presence_penalty",keyword:"type",message:"must be number,null"}];
return false;
}
if(errors === _errs28){
if(typeof data12 == "number"){
if(data12 > 1 || isNaN(data12)){
validate23.errors = [{instancePath:instancePath+"/presence_penalty",keyword:"maximum",message:"must be <= 1"}];
return false;
}
else {
if(data12 < 0 || isNaN(data12)){
validate23.errors = [{instancePath:instancePath+"/presence_penalty",keyword:"minimum",message:"must be >= 0"}];
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
if(data.logprobs !== undefined){
let data13 = data.logprobs;
const _errs30 = errors;
if((typeof data13 !== "boolean") && (data13 !== null)){
validate23.errors = [{instancePath:instancePath+"/logprobs",keyword:"type",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tools !== undefined){
let data14 = data.tools;
const _errs32 = errors;
if(errors === _errs32){
if(Array.isArray(data14)){
var valid4 = true;
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
const _errs34 = errors;
if(!(validate59(data14[i2], instancePath === undefined ? undefined : instancePath+"/tools/" + i2))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid4 = _errs34 === errors;
if(!valid4){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/tools",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.strict_tools !== undefined){
let data16 = data.strict_tools;
const _errs35 = errors;
if((typeof data16 !== "boolean") && (data16 !== null)){
validate23.errors = [{instancePath:instancePath+"/strict_tools",keyword:"type",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool_choice !== undefined){
let data17 = data.tool_choice;
const _errs37 = errors;
if(!(((data17 === "REQUIRED") || (data17 === "NONE")) || (data17 === null))){
validate23.errors = [{instancePath:instancePath+"/tool_choice",keyword:"enum",params:{allowedValues: ["REQUIRED","NONE",null]}}];
return false;
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.response_format !== undefined){
const _errs38 = errors;
if(!(validate61(data.response_format, instancePath === undefined ? undefined : instancePath+"/response_format"))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.thinking !== undefined){
const _errs39 = errors;
if(!(validate67(data.thinking, instancePath === undefined ? undefined : instancePath+"/thinking"))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.documents !== undefined){
let data20 = data.documents;
const _errs40 = errors;
if(errors === _errs40){
if(Array.isArray(data20)){
var valid5 = true;
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
let data21 = data20[i3];
const _errs42 = errors;
const _errs43 = errors;
let valid6 = false;
const _errs44 = errors;
if(typeof data21 !== "string"){
const err5 = {instancePath:instancePath+"/documents/" + i3,keyword:"type",message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid1 = _errs44 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const _errs46 = errors;
if(!(validate49(data21, instancePath === undefined ? undefined : instancePath+"/documents/" + i3))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
var _valid1 = _errs46 === errors;
valid6 = valid6 || _valid1;
}
if(!valid6){
const err6 = {instancePath:instancePath+"/documents/" + i3,keyword:"anyOf",message:"must match a schema in anyOf"};
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
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
}
var valid5 = _errs42 === errors;
if(!valid5){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/documents",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.citation_options !== undefined){
let data22 = data.citation_options;
const _errs47 = errors;
if(!(data22 && typeof data22 == "object" && !Array.isArray(data22))){
validate23.errors = [{instancePath:instancePath+"/citation_options",keyword:"type",message:"must be object"}];
return false;
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.safety_mode !== undefined){
let data23 = data.safety_mode;
const _errs49 = errors;
if(!((((data23 === "CONTEXTUAL") || (data23 === "STRICT")) || (data23 === "OFF")) || (data23 === null))){
validate23.errors = [{instancePath:instancePath+"/safety_mode",keyword:"enum",params:{allowedValues: ["CONTEXTUAL","STRICT","OFF",null]}}];
return false;
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.priority !== undefined){
let data24 = data.priority;
const _errs50 = errors;
if((!((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24)))) && (data24 !== null)){
validate23.errors = [{instancePath:instancePath+"/priority",keyword:"type",message:"must be integer,null"}];
return false;
}
if(errors === _errs50){
if(typeof data24 == "number"){
if(data24 > 999 || isNaN(data24)){
validate23.errors = [{instancePath:instancePath+"/priority",keyword:"maximum",message:"must be <= 999"}];
return false;
}
else {
if(data24 < 0 || isNaN(data24)){
validate23.errors = [{instancePath:instancePath+"/priority",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.raw_prompting !== undefined){
let data25 = data.raw_prompting;
const _errs52 = errors;
if((typeof data25 !== "boolean") && (data25 !== null)){
validate23.errors = [{instancePath:instancePath+"/raw_prompting",keyword:"type",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs52 === errors;
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

const check_response = validate71;

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
if(errors === _errs4){
if(Array.isArray(data1)){
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate35(data1[i0], instancePath === undefined ? undefined : instancePath+"/content/" + i0))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
var valid2 = _errs6 === errors;
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
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs7 = errors;
if(data1 !== null){
const err1 = {instancePath:instancePath+"/content",keyword:"type",message:"must be null"};
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
if(!valid1){
const err2 = {instancePath:instancePath+"/content",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
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
if(data.tool_plan !== undefined){
let data3 = data.tool_plan;
const _errs9 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate73.errors = [{instancePath:instancePath+"/tool_plan",keyword:"type",message:"must be string,null"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool_calls !== undefined){
let data4 = data.tool_calls;
const _errs11 = errors;
const _errs12 = errors;
let valid3 = false;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data4)){
var valid4 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs15 = errors;
if(!(validate40(data4[i1], instancePath === undefined ? undefined : instancePath+"/tool_calls/" + i1))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid4 = _errs15 === errors;
if(!valid4){
break;
}
}
}
else {
const err3 = {instancePath:instancePath+"/tool_calls",keyword:"type",message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid1 = _errs13 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs16 = errors;
if(data4 !== null){
const err4 = {instancePath:instancePath+"/tool_calls",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs16 === errors;
valid3 = valid3 || _valid1;
}
if(!valid3){
const err5 = {instancePath:instancePath+"/tool_calls",keyword:"anyOf",message:"must match a schema in anyOf"};
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
if(data.citations !== undefined){
let data6 = data.citations;
const _errs18 = errors;
const _errs19 = errors;
let valid5 = false;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data6)){
var valid6 = true;
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
const _errs22 = errors;
if(!(validate42(data6[i2], instancePath === undefined ? undefined : instancePath+"/citations/" + i2))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid6 = _errs22 === errors;
if(!valid6){
break;
}
}
}
else {
const err6 = {instancePath:instancePath+"/citations",keyword:"type",message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid2 = _errs20 === errors;
valid5 = valid5 || _valid2;
if(!valid5){
const _errs23 = errors;
if(data6 !== null){
const err7 = {instancePath:instancePath+"/citations",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid2 = _errs23 === errors;
valid5 = valid5 || _valid2;
}
if(!valid5){
const err8 = {instancePath:instancePath+"/citations",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
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


function validate79(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input_tokens !== undefined){
let data0 = data.input_tokens;
const _errs1 = errors;
if((!(typeof data0 == "number")) && (data0 !== null)){
validate79.errors = [{instancePath:instancePath+"/input_tokens",keyword:"type",message:"must be number,null"}];
return false;
}
if(errors === _errs1){
if(typeof data0 == "number"){
if(data0 < 0 || isNaN(data0)){
validate79.errors = [{instancePath:instancePath+"/input_tokens",keyword:"minimum",message:"must be >= 0"}];
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
if(data.output_tokens !== undefined){
let data1 = data.output_tokens;
const _errs3 = errors;
if((!(typeof data1 == "number")) && (data1 !== null)){
validate79.errors = [{instancePath:instancePath+"/output_tokens",keyword:"type",message:"must be number,null"}];
return false;
}
if(errors === _errs3){
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
validate79.errors = [{instancePath:instancePath+"/output_tokens",keyword:"minimum",message:"must be >= 0"}];
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
if(data.search_units !== undefined){
let data2 = data.search_units;
const _errs5 = errors;
if((!(typeof data2 == "number")) && (data2 !== null)){
validate79.errors = [{instancePath:instancePath+"/search_units",keyword:"type",message:"must be number,null"}];
return false;
}
if(errors === _errs5){
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
validate79.errors = [{instancePath:instancePath+"/search_units",keyword:"minimum",message:"must be >= 0"}];
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
if(data.classifications !== undefined){
let data3 = data.classifications;
const _errs7 = errors;
if((!(typeof data3 == "number")) && (data3 !== null)){
validate79.errors = [{instancePath:instancePath+"/classifications",keyword:"type",message:"must be number,null"}];
return false;
}
if(errors === _errs7){
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
validate79.errors = [{instancePath:instancePath+"/classifications",keyword:"minimum",message:"must be >= 0"}];
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
if(data.input_tokens !== undefined){
let data0 = data.input_tokens;
const _errs1 = errors;
if((!(typeof data0 == "number")) && (data0 !== null)){
validate81.errors = [{instancePath:instancePath+"/input_tokens",keyword:"type",message:"must be number,null"}];
return false;
}
if(errors === _errs1){
if(typeof data0 == "number"){
if(data0 < 0 || isNaN(data0)){
validate81.errors = [{instancePath:instancePath+"/input_tokens",keyword:"minimum",message:"must be >= 0"}];
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
if(data.output_tokens !== undefined){
let data1 = data.output_tokens;
const _errs3 = errors;
if((!(typeof data1 == "number")) && (data1 !== null)){
validate81.errors = [{instancePath:instancePath+"/output_tokens",keyword:"type",message:"must be number,null"}];
return false;
}
if(errors === _errs3){
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
validate81.errors = [{instancePath:instancePath+"/output_tokens",keyword:"minimum",message:"must be >= 0"}];
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
validate81.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate81.errors = vErrors;
return errors === 0;
}


function validate78(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.billed_units !== undefined){
const _errs1 = errors;
if(!(validate79(data.billed_units, instancePath === undefined ? undefined : instancePath+"/billed_units"))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tokens !== undefined){
const _errs2 = errors;
if(!(validate81(data.tokens, instancePath === undefined ? undefined : instancePath+"/tokens"))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cached_tokens !== undefined){
let data2 = data.cached_tokens;
const _errs3 = errors;
if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (data2 !== null)){
validate78.errors = [{instancePath:instancePath+"/cached_tokens",keyword:"type",message:"must be integer,null"}];
return false;
}
if(errors === _errs3){
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
validate78.errors = [{instancePath:instancePath+"/cached_tokens",keyword:"minimum",message:"must be >= 0"}];
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
}
else {
validate78.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate78.errors = vErrors;
return errors === 0;
}


function validate84(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text !== undefined){
const _errs1 = errors;
if(typeof data.text !== "string"){
validate84.errors = [{instancePath:instancePath+"/text",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.token_ids !== undefined){
let data1 = data.token_ids;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs5 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate84.errors = [{instancePath:instancePath+"/token_ids/" + i0,keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs5){
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
validate84.errors = [{instancePath:instancePath+"/token_ids/" + i0,keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate84.errors = [{instancePath:instancePath+"/token_ids",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.logprobs !== undefined){
let data3 = data.logprobs;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
var valid2 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
const _errs9 = errors;
if(!(typeof data3[i1] == "number")){
validate84.errors = [{instancePath:instancePath+"/logprobs/" + i1,keyword:"type",message:"must be number"}];
return false;
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
}
else {
validate84.errors = [{instancePath:instancePath+"/logprobs",keyword:"type",message:"must be array"}];
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
else {
validate84.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate84.errors = vErrors;
return errors === 0;
}


function validate72(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.finish_reason === undefined) && (missing0 = "finish_reason"))) || ((data.message === undefined) && (missing0 = "message"))){
validate72.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs1 = errors;
if(typeof data.id !== "string"){
validate72.errors = [{instancePath:instancePath+"/id",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.finish_reason !== undefined){
const _errs3 = errors;
if(typeof data.finish_reason !== "string"){
validate72.errors = [{instancePath:instancePath+"/finish_reason",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs5 = errors;
if(!(validate73(data.message, instancePath === undefined ? undefined : instancePath+"/message"))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usage !== undefined){
const _errs6 = errors;
if(!(validate78(data.usage, instancePath === undefined ? undefined : instancePath+"/usage"))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.logprobs !== undefined){
let data4 = data.logprobs;
const _errs7 = errors;
const _errs8 = errors;
let valid1 = false;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data4)){
var valid2 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs11 = errors;
if(!(validate84(data4[i0], instancePath === undefined ? undefined : instancePath+"/logprobs/" + i0))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
var valid2 = _errs11 === errors;
if(!valid2){
break;
}
}
}
else {
const err0 = {instancePath:instancePath+"/logprobs",keyword:"type",message:"must be array"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs12 = errors;
if(data4 !== null){
const err1 = {instancePath:instancePath+"/logprobs",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err2 = {instancePath:instancePath+"/logprobs",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate72.errors = vErrors;
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
}
}
}
else {
validate72.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate72.errors = vErrors;
return errors === 0;
}


function validate71(data, instancePath){
/*# sourceURL="entry-response" */;
let vErrors = null;
let errors = 0;
if(!(validate72(data, instancePath))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
validate71.errors = vErrors;
return errors === 0;
}

const check_event = validate87;

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
const _errs1 = errors;
if("message-start" !== data.type){
validate89.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "message-start"}}];
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
validate89.errors = [{instancePath:instancePath+"/id",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.delta !== undefined){
let data2 = data.delta;
const _errs4 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
validate89.errors = [{instancePath:instancePath+"/delta",keyword:"type",message:"must be object"}];
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
validate89.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate89.errors = vErrors;
return errors === 0;
}


function validate91(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message !== undefined){
let data0 = data.message;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.content !== undefined){
let data1 = data0.content;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.type !== undefined){
const _errs5 = errors;
if(typeof data1.type !== "string"){
validate91.errors = [{instancePath:instancePath+"/message/content/type",keyword:"type",message:"must be string"}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.text !== undefined){
const _errs7 = errors;
if(typeof data1.text !== "string"){
validate91.errors = [{instancePath:instancePath+"/message/content/text",keyword:"type",message:"must be string"}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.thinking !== undefined){
const _errs9 = errors;
if(typeof data1.thinking !== "string"){
validate91.errors = [{instancePath:instancePath+"/message/content/thinking",keyword:"type",message:"must be string"}];
return false;
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
validate91.errors = [{instancePath:instancePath+"/message/content",keyword:"type",message:"must be object"}];
return false;
}
}
}
}
else {
validate91.errors = [{instancePath:instancePath+"/message",keyword:"type",message:"must be object"}];
return false;
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


function validate90(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate90.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("content-start" !== data.type){
validate90.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "content-start"}}];
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
validate90.errors = [{instancePath:instancePath+"/index",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs2){
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
validate90.errors = [{instancePath:instancePath+"/index",keyword:"minimum",message:"must be >= 0"}];
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
if(!(validate91(data.delta, instancePath === undefined ? undefined : instancePath+"/delta"))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
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
validate90.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate90.errors = vErrors;
return errors === 0;
}


function validate93(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate93.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("content-delta" !== data.type){
validate93.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "content-delta"}}];
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
validate93.errors = [{instancePath:instancePath+"/index",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs2){
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
validate93.errors = [{instancePath:instancePath+"/index",keyword:"minimum",message:"must be >= 0"}];
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
if(!(validate91(data.delta, instancePath === undefined ? undefined : instancePath+"/delta"))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.logprobs !== undefined){
const _errs5 = errors;
if(!(validate84(data.logprobs, instancePath === undefined ? undefined : instancePath+"/logprobs"))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
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
validate93.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate93.errors = vErrors;
return errors === 0;
}


function validate96(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate96.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("content-end" !== data.type){
validate96.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "content-end"}}];
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
validate96.errors = [{instancePath:instancePath+"/index",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs2){
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
validate96.errors = [{instancePath:instancePath+"/index",keyword:"minimum",message:"must be >= 0"}];
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
validate96.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate96.errors = vErrors;
return errors === 0;
}


function validate97(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate97.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("tool-plan-delta" !== data.type){
validate97.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "tool-plan-delta"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.delta !== undefined){
let data1 = data.delta;
const _errs2 = errors;
if(errors === _errs2){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.message !== undefined){
let data2 = data1.message;
const _errs4 = errors;
if(errors === _errs4){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.tool_plan !== undefined){
if(typeof data2.tool_plan !== "string"){
validate97.errors = [{instancePath:instancePath+"/delta/message/tool_plan",keyword:"type",message:"must be string"}];
return false;
}
}
}
else {
validate97.errors = [{instancePath:instancePath+"/delta/message",keyword:"type",message:"must be object"}];
return false;
}
}
}
}
else {
validate97.errors = [{instancePath:instancePath+"/delta",keyword:"type",message:"must be object"}];
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
validate97.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate97.errors = vErrors;
return errors === 0;
}


function validate99(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message !== undefined){
let data0 = data.message;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.tool_calls !== undefined){
let data1 = data0.tool_calls;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id !== undefined){
const _errs5 = errors;
if(typeof data1.id !== "string"){
validate99.errors = [{instancePath:instancePath+"/message/tool_calls/id",keyword:"type",message:"must be string"}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.type !== undefined){
const _errs7 = errors;
if("function" !== data1.type){
validate99.errors = [{instancePath:instancePath+"/message/tool_calls/type",keyword:"const",params:{allowedValue: "function"}}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.function !== undefined){
let data4 = data1.function;
const _errs8 = errors;
if(errors === _errs8){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.name !== undefined){
const _errs10 = errors;
if(typeof data4.name !== "string"){
validate99.errors = [{instancePath:instancePath+"/message/tool_calls/function/name",keyword:"type",message:"must be string"}];
return false;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.arguments !== undefined){
let data6 = data4.arguments;
const _errs12 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate99.errors = [{instancePath:instancePath+"/message/tool_calls/function/arguments",keyword:"type",message:"must be string,null"}];
return false;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
}
}
else {
validate99.errors = [{instancePath:instancePath+"/message/tool_calls/function",keyword:"type",message:"must be object"}];
return false;
}
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
validate99.errors = [{instancePath:instancePath+"/message/tool_calls",keyword:"type",message:"must be object"}];
return false;
}
}
}
}
else {
validate99.errors = [{instancePath:instancePath+"/message",keyword:"type",message:"must be object"}];
return false;
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


function validate98(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.index === undefined) && (missing0 = "index"))){
validate98.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("tool-call-start" !== data.type){
validate98.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "tool-call-start"}}];
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
validate98.errors = [{instancePath:instancePath+"/index",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs2){
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
validate98.errors = [{instancePath:instancePath+"/index",keyword:"minimum",message:"must be >= 0"}];
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
if(!(validate99(data.delta, instancePath === undefined ? undefined : instancePath+"/delta"))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
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
validate98.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate98.errors = vErrors;
return errors === 0;
}


function validate101(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.index === undefined) && (missing0 = "index"))){
validate101.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("tool-call-delta" !== data.type){
validate101.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "tool-call-delta"}}];
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
validate101.errors = [{instancePath:instancePath+"/index",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs2){
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
validate101.errors = [{instancePath:instancePath+"/index",keyword:"minimum",message:"must be >= 0"}];
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
if(!(validate99(data.delta, instancePath === undefined ? undefined : instancePath+"/delta"))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
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
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate103.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("tool-call-end" !== data.type){
validate103.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "tool-call-end"}}];
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
validate103.errors = [{instancePath:instancePath+"/index",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs2){
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
validate103.errors = [{instancePath:instancePath+"/index",keyword:"minimum",message:"must be >= 0"}];
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
validate103.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate103.errors = vErrors;
return errors === 0;
}


function validate104(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate104.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("citation-start" !== data.type){
validate104.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "citation-start"}}];
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
validate104.errors = [{instancePath:instancePath+"/index",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs2){
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
validate104.errors = [{instancePath:instancePath+"/index",keyword:"minimum",message:"must be >= 0"}];
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
let data2 = data.delta;
const _errs4 = errors;
if(errors === _errs4){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.message !== undefined){
let data3 = data2.message;
const _errs6 = errors;
if(errors === _errs6){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.citations !== undefined){
if(!(validate42(data3.citations, instancePath === undefined ? undefined : instancePath+"/delta/message/citations"))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
validate104.errors = [{instancePath:instancePath+"/delta/message",keyword:"type",message:"must be object"}];
return false;
}
}
}
}
else {
validate104.errors = [{instancePath:instancePath+"/delta",keyword:"type",message:"must be object"}];
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
else {
validate104.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate104.errors = vErrors;
return errors === 0;
}


function validate106(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate106.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("citation-end" !== data.type){
validate106.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "citation-end"}}];
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
validate106.errors = [{instancePath:instancePath+"/index",keyword:"type",message:"must be integer"}];
return false;
}
if(errors === _errs2){
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
validate106.errors = [{instancePath:instancePath+"/index",keyword:"minimum",message:"must be >= 0"}];
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
validate106.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate106.errors = vErrors;
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
const _errs1 = errors;
if("message-end" !== data.type){
validate107.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "message-end"}}];
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
validate107.errors = [{instancePath:instancePath+"/id",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.delta !== undefined){
let data2 = data.delta;
const _errs4 = errors;
if(errors === _errs4){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.error !== undefined){
let data3 = data2.error;
const _errs6 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate107.errors = [{instancePath:instancePath+"/delta/error",keyword:"type",message:"must be string,null"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.finish_reason !== undefined){
let data4 = data2.finish_reason;
const _errs8 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate107.errors = [{instancePath:instancePath+"/delta/finish_reason",keyword:"type",message:"must be string,null"}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.usage !== undefined){
const _errs10 = errors;
if(!(validate78(data2.usage, instancePath === undefined ? undefined : instancePath+"/delta/usage"))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
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
validate107.errors = [{instancePath:instancePath+"/delta",keyword:"type",message:"must be object"}];
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
else {
validate107.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate107.errors = vErrors;
return errors === 0;
}


function validate88(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "message-start"){
if(!(validate89(data, instancePath))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
else if(tag0 === "content-start"){
if(!(validate90(data, instancePath))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
else if(tag0 === "content-delta"){
if(!(validate93(data, instancePath))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
else if(tag0 === "content-end"){
if(!(validate96(data, instancePath))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
else if(tag0 === "tool-plan-delta"){
if(!(validate97(data, instancePath))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
}
else if(tag0 === "tool-call-start"){
if(!(validate98(data, instancePath))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
else if(tag0 === "tool-call-delta"){
if(!(validate101(data, instancePath))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
else if(tag0 === "tool-call-end"){
if(!(validate103(data, instancePath))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
else if(tag0 === "citation-start"){
if(!(validate104(data, instancePath))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
else if(tag0 === "citation-end"){
if(!(validate106(data, instancePath))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
else if(tag0 === "message-end"){
if(!(validate107(data, instancePath))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
else {
validate88.errors = [{instancePath,keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate88.errors = [{instancePath,keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
}
}
validate88.errors = vErrors;
return errors === 0;
}


function validate87(data, instancePath){
/*# sourceURL="entry-event" */;
let vErrors = null;
let errors = 0;
if(!(validate88(data, instancePath))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
validate87.errors = vErrors;
return errors === 0;
}

const check_told = validate121;

function validate122(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.finish_reason === undefined) && (missing0 = "finish_reason")) || ((data.message === undefined) && (missing0 = "message"))){
validate122.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.message !== undefined){
const _errs1 = errors;
if(!(validate73(data.message, instancePath === undefined ? undefined : instancePath+"/message"))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.finish_reason !== undefined){
const _errs2 = errors;
if(typeof data.finish_reason !== "string"){
validate122.errors = [{instancePath:instancePath+"/finish_reason",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usage !== undefined){
const _errs4 = errors;
if(!(validate78(data.usage, instancePath === undefined ? undefined : instancePath+"/usage"))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
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
validate122.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate122.errors = vErrors;
return errors === 0;
}


function validate121(data, instancePath){
/*# sourceURL="entry-told" */;
let vErrors = null;
let errors = 0;
if(!(validate122(data, instancePath))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
validate121.errors = vErrors;
return errors === 0;
}

export const request = findings(check_request);
export const response = findings(check_response);
export const event = findings(check_event);
export const told = findings(check_told);
