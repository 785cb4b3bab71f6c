// @generated from schema/wire/cohere-embed.schema.yaml. Edit that file, then run `npm run gen`.
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


function validate27(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.image_url === undefined) && (missing0 = "image_url"))){
validate27.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("image_url" !== data.type){
validate27.errors = [{instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "image_url"}}];
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
validate27.errors = [{instancePath:instancePath+"/image_url",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data1.url !== undefined){
if(typeof data1.url !== "string"){
validate27.errors = [{instancePath:instancePath+"/image_url/url",keyword:"type",message:"must be string"}];
return false;
}
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/image_url",keyword:"type",message:"must be object"}];
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
validate27.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}


function validate25(data, instancePath){
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
if(!(validate27(data, instancePath))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
else {
validate25.errors = [{instancePath,keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate25.errors = [{instancePath,keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
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
if((data.content === undefined) && (missing0 = "content")){
validate24.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.content !== undefined){
let data0 = data.content;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length < 1){
validate24.errors = [{instancePath:instancePath+"/content",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate25(data0[i0], instancePath === undefined ? undefined : instancePath+"/content/" + i0))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
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
validate24.errors = [{instancePath:instancePath+"/content",keyword:"type",message:"must be array"}];
return false;
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
if(((data.model === undefined) && (missing0 = "model")) || ((data.input_type === undefined) && (missing0 = "input_type"))){
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
if(data.input_type !== undefined){
let data1 = data.input_type;
const _errs3 = errors;
if(!(((((data1 === "search_document") || (data1 === "search_query")) || (data1 === "classification")) || (data1 === "clustering")) || (data1 === "image"))){
validate23.errors = [{instancePath:instancePath+"/input_type",keyword:"enum",params:{allowedValues: ["search_document","search_query","classification","clustering","image"]}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.texts !== undefined){
let data2 = data.texts;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(typeof data2[i0] !== "string"){
validate23.errors = [{instancePath:instancePath+"/texts/" + i0,keyword:"type",message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/texts",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.images !== undefined){
let data4 = data.images;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data4)){
var valid2 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs10 = errors;
if(typeof data4[i1] !== "string"){
validate23.errors = [{instancePath:instancePath+"/images/" + i1,keyword:"type",message:"must be string"}];
return false;
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/images",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.inputs !== undefined){
let data6 = data.inputs;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data6)){
var valid3 = true;
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
const _errs14 = errors;
if(!(validate24(data6[i2], instancePath === undefined ? undefined : instancePath+"/inputs/" + i2))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid3 = _errs14 === errors;
if(!valid3){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/inputs",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.embedding_types !== undefined){
let data8 = data.embedding_types;
const _errs15 = errors;
const _errs16 = errors;
let valid4 = false;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data8)){
var valid5 = true;
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
let data9 = data8[i3];
const _errs19 = errors;
if(!((((((data9 === "float") || (data9 === "int8")) || (data9 === "uint8")) || (data9 === "binary")) || (data9 === "ubinary")) || (data9 === "base64"))){
const err0 = {instancePath:instancePath+"/embedding_types/" + i3,keyword:"enum",params:{allowedValues: ["float","int8","uint8","binary","ubinary","base64"]}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid5 = _errs19 === errors;
if(!valid5){
break;
}
}
}
else {
const err1 = {instancePath:instancePath+"/embedding_types",keyword:"type",message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs17 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs20 = errors;
if(data8 !== null){
const err2 = {instancePath:instancePath+"/embedding_types",keyword:"type",message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs20 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
const err3 = {instancePath:instancePath+"/embedding_types",keyword:"anyOf",message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output_dimension !== undefined){
let data10 = data.output_dimension;
const _errs22 = errors;
if((!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))) && (data10 !== null)){
validate23.errors = [{instancePath:instancePath+"/output_dimension",keyword:"type",message:"must be integer,null"}];
return false;
}
if(errors === _errs22){
if(typeof data10 == "number"){
if(data10 < 1 || isNaN(data10)){
validate23.errors = [{instancePath:instancePath+"/output_dimension",keyword:"minimum",message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max_tokens !== undefined){
let data11 = data.max_tokens;
const _errs24 = errors;
if((!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))) && (data11 !== null)){
validate23.errors = [{instancePath:instancePath+"/max_tokens",keyword:"type",message:"must be integer,null"}];
return false;
}
if(errors === _errs24){
if(typeof data11 == "number"){
if(data11 < 1 || isNaN(data11)){
validate23.errors = [{instancePath:instancePath+"/max_tokens",keyword:"minimum",message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.truncate !== undefined){
let data12 = data.truncate;
const _errs26 = errors;
if(!((((data12 === "NONE") || (data12 === "START")) || (data12 === "END")) || (data12 === null))){
validate23.errors = [{instancePath:instancePath+"/truncate",keyword:"enum",params:{allowedValues: ["NONE","START","END",null]}}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.priority !== undefined){
let data13 = data.priority;
const _errs27 = errors;
if((!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))) && (data13 !== null)){
validate23.errors = [{instancePath:instancePath+"/priority",keyword:"type",message:"must be integer,null"}];
return false;
}
if(errors === _errs27){
if(typeof data13 == "number"){
if(data13 > 999 || isNaN(data13)){
validate23.errors = [{instancePath:instancePath+"/priority",keyword:"maximum",message:"must be <= 999"}];
return false;
}
else {
if(data13 < 0 || isNaN(data13)){
validate23.errors = [{instancePath:instancePath+"/priority",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
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

const check_response = validate33;

function validate35(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.float !== undefined){
let data0 = data.float;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid2 = true;
const len1 = data1.length;
for(let i1=0; i1<len1; i1++){
const _errs5 = errors;
if(!(typeof data1[i1] == "number")){
validate35.errors = [{instancePath:instancePath+"/float/" + i0+"/" + i1,keyword:"type",message:"must be number"}];
return false;
}
var valid2 = _errs5 === errors;
if(!valid2){
break;
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/float/" + i0,keyword:"type",message:"must be array"}];
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
validate35.errors = [{instancePath:instancePath+"/float",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.base64 !== undefined){
let data3 = data.base64;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
var valid3 = true;
const len2 = data3.length;
for(let i2=0; i2<len2; i2++){
const _errs9 = errors;
if(typeof data3[i2] !== "string"){
validate35.errors = [{instancePath:instancePath+"/base64/" + i2,keyword:"type",message:"must be string"}];
return false;
}
var valid3 = _errs9 === errors;
if(!valid3){
break;
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/base64",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.int8 !== undefined){
let data5 = data.int8;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data5)){
var valid4 = true;
const len3 = data5.length;
for(let i3=0; i3<len3; i3++){
let data6 = data5[i3];
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data6)){
var valid5 = true;
const len4 = data6.length;
for(let i4=0; i4<len4; i4++){
let data7 = data6[i4];
const _errs15 = errors;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
validate35.errors = [{instancePath:instancePath+"/int8/" + i3+"/" + i4,keyword:"type",message:"must be integer"}];
return false;
}
var valid5 = _errs15 === errors;
if(!valid5){
break;
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/int8/" + i3,keyword:"type",message:"must be array"}];
return false;
}
}
var valid4 = _errs13 === errors;
if(!valid4){
break;
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/int8",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.uint8 !== undefined){
let data8 = data.uint8;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data8)){
var valid6 = true;
const len5 = data8.length;
for(let i5=0; i5<len5; i5++){
let data9 = data8[i5];
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data9)){
var valid7 = true;
const len6 = data9.length;
for(let i6=0; i6<len6; i6++){
let data10 = data9[i6];
const _errs21 = errors;
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
validate35.errors = [{instancePath:instancePath+"/uint8/" + i5+"/" + i6,keyword:"type",message:"must be integer"}];
return false;
}
var valid7 = _errs21 === errors;
if(!valid7){
break;
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/uint8/" + i5,keyword:"type",message:"must be array"}];
return false;
}
}
var valid6 = _errs19 === errors;
if(!valid6){
break;
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/uint8",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.binary !== undefined){
let data11 = data.binary;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data11)){
var valid8 = true;
const len7 = data11.length;
for(let i7=0; i7<len7; i7++){
let data12 = data11[i7];
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data12)){
var valid9 = true;
const len8 = data12.length;
for(let i8=0; i8<len8; i8++){
let data13 = data12[i8];
const _errs27 = errors;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
validate35.errors = [{instancePath:instancePath+"/binary/" + i7+"/" + i8,keyword:"type",message:"must be integer"}];
return false;
}
var valid9 = _errs27 === errors;
if(!valid9){
break;
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/binary/" + i7,keyword:"type",message:"must be array"}];
return false;
}
}
var valid8 = _errs25 === errors;
if(!valid8){
break;
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/binary",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ubinary !== undefined){
let data14 = data.ubinary;
const _errs29 = errors;
if(errors === _errs29){
if(Array.isArray(data14)){
var valid10 = true;
const len9 = data14.length;
for(let i9=0; i9<len9; i9++){
let data15 = data14[i9];
const _errs31 = errors;
if(errors === _errs31){
if(Array.isArray(data15)){
var valid11 = true;
const len10 = data15.length;
for(let i10=0; i10<len10; i10++){
let data16 = data15[i10];
const _errs33 = errors;
if(!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))){
validate35.errors = [{instancePath:instancePath+"/ubinary/" + i9+"/" + i10,keyword:"type",message:"must be integer"}];
return false;
}
var valid11 = _errs33 === errors;
if(!valid11){
break;
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/ubinary/" + i9,keyword:"type",message:"must be array"}];
return false;
}
}
var valid10 = _errs31 === errors;
if(!valid10){
break;
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/ubinary",keyword:"type",message:"must be array"}];
return false;
}
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
else {
validate35.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate35.errors = vErrors;
return errors === 0;
}


function validate37(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.api_version !== undefined){
let data0 = data.api_version;
const _errs1 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
validate37.errors = [{instancePath:instancePath+"/api_version",keyword:"type",message:"must be object"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.billed_units !== undefined){
let data1 = data.billed_units;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.input_tokens !== undefined){
let data2 = data1.input_tokens;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
validate37.errors = [{instancePath:instancePath+"/billed_units/input_tokens",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
else {
validate37.errors = [{instancePath:instancePath+"/billed_units/input_tokens",keyword:"type",message:"must be number"}];
return false;
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
if(errors === _errs7){
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
validate37.errors = [{instancePath:instancePath+"/billed_units/image_tokens",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
else {
validate37.errors = [{instancePath:instancePath+"/billed_units/image_tokens",keyword:"type",message:"must be number"}];
return false;
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.images !== undefined){
let data4 = data1.images;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
validate37.errors = [{instancePath:instancePath+"/billed_units/images",keyword:"minimum",message:"must be >= 0"}];
return false;
}
}
else {
validate37.errors = [{instancePath:instancePath+"/billed_units/images",keyword:"type",message:"must be number"}];
return false;
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/billed_units",keyword:"type",message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.warnings !== undefined){
let data5 = data.warnings;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data5)){
var valid2 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs13 = errors;
if(typeof data5[i0] !== "string"){
validate37.errors = [{instancePath:instancePath+"/warnings/" + i0,keyword:"type",message:"must be string"}];
return false;
}
var valid2 = _errs13 === errors;
if(!valid2){
break;
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/warnings",keyword:"type",message:"must be array"}];
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
else {
validate37.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}


function validate34(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.embeddings === undefined) && (missing0 = "embeddings"))){
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
if(data.response_type !== undefined){
const _errs3 = errors;
if(typeof data.response_type !== "string"){
validate34.errors = [{instancePath:instancePath+"/response_type",keyword:"type",message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.embeddings !== undefined){
const _errs5 = errors;
if(!(validate35(data.embeddings, instancePath === undefined ? undefined : instancePath+"/embeddings"))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.texts !== undefined){
let data3 = data.texts;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(typeof data3[i0] !== "string"){
validate34.errors = [{instancePath:instancePath+"/texts/" + i0,keyword:"type",message:"must be string"}];
return false;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/texts",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.images !== undefined){
let data5 = data.images;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data5)){
var valid2 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
const _errs12 = errors;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
validate34.errors = [{instancePath:instancePath+"/images/" + i1,keyword:"type",message:"must be object"}];
return false;
}
var valid2 = _errs12 === errors;
if(!valid2){
break;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/images",keyword:"type",message:"must be array"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.meta !== undefined){
const _errs14 = errors;
if(!(validate37(data.meta, instancePath === undefined ? undefined : instancePath+"/meta"))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
else {
validate34.errors = [{instancePath,keyword:"type",message:"must be object"}];
return false;
}
}
validate34.errors = vErrors;
return errors === 0;
}


function validate33(data, instancePath){
/*# sourceURL="entry-response" */;
let vErrors = null;
let errors = 0;
if(!(validate34(data, instancePath))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
validate33.errors = vErrors;
return errors === 0;
}

const check_told = validate40;

function validate41(data, instancePath){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.meta !== undefined){
if(!(validate37(data.meta, instancePath === undefined ? undefined : instancePath+"/meta"))){
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
