// @generated from schema/admin.schema.yaml. Edit that file, then run `npm run gen`.
import ucs2lengthModule from "ajv/dist/runtime/ucs2length.js";
const check_AuditQuery = validate52;
const schema19 = {"$id":"entry-AuditQuery","$ref":"admin#/$defs/AuditQuery"};
const schema21 = {"title":"Query","description":"Which entries.","type":"object","additionalProperties":false,"properties":{"limit":{"description":"Of a page. Default 100.","type":"integer","minimum":1,"maximum":1000},"after":{"description":"The seq of the last one of the page before.","type":"integer","minimum":1}}};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "limit") || (key0 === "after"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.limit !== undefined){
let data0 = data.limit;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err1 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 > 1000 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.after !== undefined){
let data1 = data.after;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err4 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="entry-AuditQuery" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_BudgetListQuery = validate56;
const schema22 = {"$id":"entry-BudgetListQuery","$ref":"admin#/$defs/BudgetListQuery"};
const schema23 = {"title":"Query","description":"Which of them.","type":"object","additionalProperties":false,"properties":{"page":{"description":"From 1 on.","type":"integer","minimum":1,"maximum":1000000},"size":{"description":"Of a page. Default 50.","type":"integer","minimum":1,"maximum":1000}}};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "page") || (key0 === "size"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.page !== undefined){
let data0 = data.page;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err1 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 > 1000000 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.size !== undefined){
let data1 = data.size;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err4 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 > 1000 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="entry-BudgetListQuery" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate57(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_BudgetNamed = validate59;
const schema24 = {"$id":"entry-BudgetNamed","$ref":"admin#/$defs/BudgetNamed"};
const schema25 = {"title":"Budget","description":"Which budget.","type":"object","additionalProperties":false,"required":["budget_id"],"properties":{"budget_id":{"description":"Its id.","type":"string","minLength":1,"maxLength":128}}};
const func1 = (ucs2lengthModule.default ?? ucs2lengthModule);

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.budget_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "budget_id"},message:"must have required property '"+"budget_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "budget_id")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.budget_id !== undefined){
let data0 = data.budget_id;
if(typeof data0 === "string"){
if(func1(data0) > 128){
const err2 = {instancePath:instancePath+"/budget_id",schemaPath:"#/properties/budget_id/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/budget_id",schemaPath:"#/properties/budget_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/budget_id",schemaPath:"#/properties/budget_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="entry-BudgetNamed" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate60(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_BudgetNew = validate62;
const schema26 = {"$id":"entry-BudgetNew","$ref":"admin#/$defs/BudgetNew"};
const schema27 = {"title":"Budget","description":"A new budget.","type":"object","allOf":[{"$ref":"#/$defs/Rules"}],"unevaluatedProperties":false,"properties":{}};
const schema28 = {"title":"Rules","description":"What every one of them may have.","type":"object","properties":{"models":{"description":"Models that may be asked for, by the name clients say; * at the end for a beginning. null: all. An empty list: none.","type":["array","null"],"maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":256}},"max_budget":{"description":"US dollars that may be spent in budget_duration.","type":["number","null"],"minimum":0,"maximum":1000000000},"soft_budget":{"description":"US dollars from which on somebody is told.","type":["number","null"],"minimum":0,"maximum":1000000000},"budget_duration":{"title":"Budget window","description":"The window of the calendar that max_budget is for; null: it never starts anew.","type":["string","null"],"enum":["1h","hour","24h","1d","day","daily","7d","1w","week","weekly","30d","1mo","month","monthly","365d","1y","year","yearly","total",null]},"budget_timezone":{"description":"IANA name of the time zone whose hours, days and months count. Default UTC.","type":["string","null"],"maxLength":64},"budget_limits":{"description":"Further budgets, each of its own window.","type":["array","null"],"maxItems":20,"items":{"title":"Budget","type":"object","additionalProperties":false,"required":["max_budget","budget_duration"],"properties":{"max_budget":{"type":"number","minimum":0,"maximum":1000000000},"budget_duration":{"title":"Budget window","type":["string","null"],"enum":["1h","hour","24h","1d","day","daily","7d","1w","week","weekly","30d","1mo","month","monthly","365d","1y","year","yearly","total",null]}}}},"model_max_budget":{"description":"Budgets of one model each.","type":["object","null"],"maxProperties":200,"additionalProperties":{"title":"Budget of a model","type":"object","additionalProperties":false,"required":["budget_limit"],"properties":{"budget_limit":{"type":"number","minimum":0,"maximum":1000000000},"time_period":{"title":"Budget window","type":["string","null"],"enum":["1h","hour","24h","1d","day","daily","7d","1w","week","weekly","30d","1mo","month","monthly","365d","1y","year","yearly","total",null]}}}},"tpm_limit":{"description":"Tokens a minute.","type":["integer","null"],"minimum":1,"maximum":1000000000000},"rpm_limit":{"description":"Requests a minute.","type":["integer","null"],"minimum":1,"maximum":1000000000000},"max_parallel_requests":{"description":"Requests at once.","type":["integer","null"],"minimum":1,"maximum":1000000000000},"model_tpm_limit":{"description":"Tokens a minute of one model each.","type":["object","null"],"maxProperties":200,"additionalProperties":{"type":"integer","minimum":1,"maximum":1000000000000}},"model_rpm_limit":{"description":"Requests a minute of one model each.","type":["object","null"],"maxProperties":200,"additionalProperties":{"type":"integer","minimum":1,"maximum":1000000000000}},"budget_id":{"description":"A budget of /budget/new whose limits hold too.","type":["string","null"],"maxLength":128},"tags":{"description":"Marks that spending is counted by.","type":["array","null"],"maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":256}},"metadata":{"description":"Whatever is worth noting. Never a secret: it is shown to whoever may look.","type":["object","null"],"maxProperties":100},"blocked":{"description":"true: nothing is answered for it.","type":["boolean","null"]}}};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.models !== undefined){
let data0 = data.models;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err0 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type: schema28.properties.models.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data0)){
if(data0.length > 1000){
const err1 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func1(data1) > 256){
const err2 = {instancePath:instancePath+"/models/" + i0,schemaPath:"#/properties/models/items/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data1) < 1){
const err3 = {instancePath:instancePath+"/models/" + i0,schemaPath:"#/properties/models/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/models/" + i0,schemaPath:"#/properties/models/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
if(data.max_budget !== undefined){
let data2 = data.max_budget;
if((!(typeof data2 == "number")) && (data2 !== null)){
const err5 = {instancePath:instancePath+"/max_budget",schemaPath:"#/properties/max_budget/type",keyword:"type",params:{type: schema28.properties.max_budget.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 > 1000000000 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/max_budget",schemaPath:"#/properties/max_budget/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/max_budget",schemaPath:"#/properties/max_budget/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.soft_budget !== undefined){
let data3 = data.soft_budget;
if((!(typeof data3 == "number")) && (data3 !== null)){
const err8 = {instancePath:instancePath+"/soft_budget",schemaPath:"#/properties/soft_budget/type",keyword:"type",params:{type: schema28.properties.soft_budget.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 > 1000000000 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/soft_budget",schemaPath:"#/properties/soft_budget/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/soft_budget",schemaPath:"#/properties/soft_budget/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.budget_duration !== undefined){
let data4 = data.budget_duration;
if((typeof data4 !== "string") && (data4 !== null)){
const err11 = {instancePath:instancePath+"/budget_duration",schemaPath:"#/properties/budget_duration/type",keyword:"type",params:{type: schema28.properties.budget_duration.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((((((((((((((((((((data4 === "1h") || (data4 === "hour")) || (data4 === "24h")) || (data4 === "1d")) || (data4 === "day")) || (data4 === "daily")) || (data4 === "7d")) || (data4 === "1w")) || (data4 === "week")) || (data4 === "weekly")) || (data4 === "30d")) || (data4 === "1mo")) || (data4 === "month")) || (data4 === "monthly")) || (data4 === "365d")) || (data4 === "1y")) || (data4 === "year")) || (data4 === "yearly")) || (data4 === "total")) || (data4 === null))){
const err12 = {instancePath:instancePath+"/budget_duration",schemaPath:"#/properties/budget_duration/enum",keyword:"enum",params:{allowedValues: schema28.properties.budget_duration.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.budget_timezone !== undefined){
let data5 = data.budget_timezone;
if((typeof data5 !== "string") && (data5 !== null)){
const err13 = {instancePath:instancePath+"/budget_timezone",schemaPath:"#/properties/budget_timezone/type",keyword:"type",params:{type: schema28.properties.budget_timezone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data5 === "string"){
if(func1(data5) > 64){
const err14 = {instancePath:instancePath+"/budget_timezone",schemaPath:"#/properties/budget_timezone/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.budget_limits !== undefined){
let data6 = data.budget_limits;
if((!(Array.isArray(data6))) && (data6 !== null)){
const err15 = {instancePath:instancePath+"/budget_limits",schemaPath:"#/properties/budget_limits/type",keyword:"type",params:{type: schema28.properties.budget_limits.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(Array.isArray(data6)){
if(data6.length > 20){
const err16 = {instancePath:instancePath+"/budget_limits",schemaPath:"#/properties/budget_limits/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.max_budget === undefined){
const err17 = {instancePath:instancePath+"/budget_limits/" + i1,schemaPath:"#/properties/budget_limits/items/required",keyword:"required",params:{missingProperty: "max_budget"},message:"must have required property '"+"max_budget"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data7.budget_duration === undefined){
const err18 = {instancePath:instancePath+"/budget_limits/" + i1,schemaPath:"#/properties/budget_limits/items/required",keyword:"required",params:{missingProperty: "budget_duration"},message:"must have required property '"+"budget_duration"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key0 in data7){
if(!((key0 === "max_budget") || (key0 === "budget_duration"))){
const err19 = {instancePath:instancePath+"/budget_limits/" + i1,schemaPath:"#/properties/budget_limits/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data7.max_budget !== undefined){
let data8 = data7.max_budget;
if(typeof data8 == "number"){
if(data8 > 1000000000 || isNaN(data8)){
const err20 = {instancePath:instancePath+"/budget_limits/" + i1+"/max_budget",schemaPath:"#/properties/budget_limits/items/properties/max_budget/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err21 = {instancePath:instancePath+"/budget_limits/" + i1+"/max_budget",schemaPath:"#/properties/budget_limits/items/properties/max_budget/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/budget_limits/" + i1+"/max_budget",schemaPath:"#/properties/budget_limits/items/properties/max_budget/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data7.budget_duration !== undefined){
let data9 = data7.budget_duration;
if((typeof data9 !== "string") && (data9 !== null)){
const err23 = {instancePath:instancePath+"/budget_limits/" + i1+"/budget_duration",schemaPath:"#/properties/budget_limits/items/properties/budget_duration/type",keyword:"type",params:{type: schema28.properties.budget_limits.items.properties.budget_duration.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!((((((((((((((((((((data9 === "1h") || (data9 === "hour")) || (data9 === "24h")) || (data9 === "1d")) || (data9 === "day")) || (data9 === "daily")) || (data9 === "7d")) || (data9 === "1w")) || (data9 === "week")) || (data9 === "weekly")) || (data9 === "30d")) || (data9 === "1mo")) || (data9 === "month")) || (data9 === "monthly")) || (data9 === "365d")) || (data9 === "1y")) || (data9 === "year")) || (data9 === "yearly")) || (data9 === "total")) || (data9 === null))){
const err24 = {instancePath:instancePath+"/budget_limits/" + i1+"/budget_duration",schemaPath:"#/properties/budget_limits/items/properties/budget_duration/enum",keyword:"enum",params:{allowedValues: schema28.properties.budget_limits.items.properties.budget_duration.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/budget_limits/" + i1,schemaPath:"#/properties/budget_limits/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
}
if(data.model_max_budget !== undefined){
let data10 = data.model_max_budget;
if((!(data10 && typeof data10 == "object" && !Array.isArray(data10))) && (data10 !== null)){
const err26 = {instancePath:instancePath+"/model_max_budget",schemaPath:"#/properties/model_max_budget/type",keyword:"type",params:{type: schema28.properties.model_max_budget.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(Object.keys(data10).length > 200){
const err27 = {instancePath:instancePath+"/model_max_budget",schemaPath:"#/properties/model_max_budget/maxProperties",keyword:"maxProperties",params:{limit: 200},message:"must NOT have more than 200 properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key1 in data10){
let data11 = data10[key1];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.budget_limit === undefined){
const err28 = {instancePath:instancePath+"/model_max_budget/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/model_max_budget/additionalProperties/required",keyword:"required",params:{missingProperty: "budget_limit"},message:"must have required property '"+"budget_limit"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
for(const key2 in data11){
if(!((key2 === "budget_limit") || (key2 === "time_period"))){
const err29 = {instancePath:instancePath+"/model_max_budget/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/model_max_budget/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data11.budget_limit !== undefined){
let data12 = data11.budget_limit;
if(typeof data12 == "number"){
if(data12 > 1000000000 || isNaN(data12)){
const err30 = {instancePath:instancePath+"/model_max_budget/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budget_limit",schemaPath:"#/properties/model_max_budget/additionalProperties/properties/budget_limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err31 = {instancePath:instancePath+"/model_max_budget/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budget_limit",schemaPath:"#/properties/model_max_budget/additionalProperties/properties/budget_limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/model_max_budget/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budget_limit",schemaPath:"#/properties/model_max_budget/additionalProperties/properties/budget_limit/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data11.time_period !== undefined){
let data13 = data11.time_period;
if((typeof data13 !== "string") && (data13 !== null)){
const err33 = {instancePath:instancePath+"/model_max_budget/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/time_period",schemaPath:"#/properties/model_max_budget/additionalProperties/properties/time_period/type",keyword:"type",params:{type: schema28.properties.model_max_budget.additionalProperties.properties.time_period.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!((((((((((((((((((((data13 === "1h") || (data13 === "hour")) || (data13 === "24h")) || (data13 === "1d")) || (data13 === "day")) || (data13 === "daily")) || (data13 === "7d")) || (data13 === "1w")) || (data13 === "week")) || (data13 === "weekly")) || (data13 === "30d")) || (data13 === "1mo")) || (data13 === "month")) || (data13 === "monthly")) || (data13 === "365d")) || (data13 === "1y")) || (data13 === "year")) || (data13 === "yearly")) || (data13 === "total")) || (data13 === null))){
const err34 = {instancePath:instancePath+"/model_max_budget/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/time_period",schemaPath:"#/properties/model_max_budget/additionalProperties/properties/time_period/enum",keyword:"enum",params:{allowedValues: schema28.properties.model_max_budget.additionalProperties.properties.time_period.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/model_max_budget/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/model_max_budget/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
}
if(data.tpm_limit !== undefined){
let data14 = data.tpm_limit;
if((!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))) && (data14 !== null)){
const err36 = {instancePath:instancePath+"/tpm_limit",schemaPath:"#/properties/tpm_limit/type",keyword:"type",params:{type: schema28.properties.tpm_limit.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(typeof data14 == "number"){
if(data14 > 1000000000000 || isNaN(data14)){
const err37 = {instancePath:instancePath+"/tpm_limit",schemaPath:"#/properties/tpm_limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},message:"must be <= 1000000000000"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data14 < 1 || isNaN(data14)){
const err38 = {instancePath:instancePath+"/tpm_limit",schemaPath:"#/properties/tpm_limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
if(data.rpm_limit !== undefined){
let data15 = data.rpm_limit;
if((!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))) && (data15 !== null)){
const err39 = {instancePath:instancePath+"/rpm_limit",schemaPath:"#/properties/rpm_limit/type",keyword:"type",params:{type: schema28.properties.rpm_limit.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(typeof data15 == "number"){
if(data15 > 1000000000000 || isNaN(data15)){
const err40 = {instancePath:instancePath+"/rpm_limit",schemaPath:"#/properties/rpm_limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},message:"must be <= 1000000000000"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data15 < 1 || isNaN(data15)){
const err41 = {instancePath:instancePath+"/rpm_limit",schemaPath:"#/properties/rpm_limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
if(data.max_parallel_requests !== undefined){
let data16 = data.max_parallel_requests;
if((!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))) && (data16 !== null)){
const err42 = {instancePath:instancePath+"/max_parallel_requests",schemaPath:"#/properties/max_parallel_requests/type",keyword:"type",params:{type: schema28.properties.max_parallel_requests.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(typeof data16 == "number"){
if(data16 > 1000000000000 || isNaN(data16)){
const err43 = {instancePath:instancePath+"/max_parallel_requests",schemaPath:"#/properties/max_parallel_requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},message:"must be <= 1000000000000"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data16 < 1 || isNaN(data16)){
const err44 = {instancePath:instancePath+"/max_parallel_requests",schemaPath:"#/properties/max_parallel_requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
if(data.model_tpm_limit !== undefined){
let data17 = data.model_tpm_limit;
if((!(data17 && typeof data17 == "object" && !Array.isArray(data17))) && (data17 !== null)){
const err45 = {instancePath:instancePath+"/model_tpm_limit",schemaPath:"#/properties/model_tpm_limit/type",keyword:"type",params:{type: schema28.properties.model_tpm_limit.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(Object.keys(data17).length > 200){
const err46 = {instancePath:instancePath+"/model_tpm_limit",schemaPath:"#/properties/model_tpm_limit/maxProperties",keyword:"maxProperties",params:{limit: 200},message:"must NOT have more than 200 properties"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
for(const key3 in data17){
let data18 = data17[key3];
if(!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))){
const err47 = {instancePath:instancePath+"/model_tpm_limit/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/model_tpm_limit/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(typeof data18 == "number"){
if(data18 > 1000000000000 || isNaN(data18)){
const err48 = {instancePath:instancePath+"/model_tpm_limit/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/model_tpm_limit/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},message:"must be <= 1000000000000"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data18 < 1 || isNaN(data18)){
const err49 = {instancePath:instancePath+"/model_tpm_limit/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/model_tpm_limit/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
}
}
if(data.model_rpm_limit !== undefined){
let data19 = data.model_rpm_limit;
if((!(data19 && typeof data19 == "object" && !Array.isArray(data19))) && (data19 !== null)){
const err50 = {instancePath:instancePath+"/model_rpm_limit",schemaPath:"#/properties/model_rpm_limit/type",keyword:"type",params:{type: schema28.properties.model_rpm_limit.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(Object.keys(data19).length > 200){
const err51 = {instancePath:instancePath+"/model_rpm_limit",schemaPath:"#/properties/model_rpm_limit/maxProperties",keyword:"maxProperties",params:{limit: 200},message:"must NOT have more than 200 properties"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key4 in data19){
let data20 = data19[key4];
if(!((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20)))){
const err52 = {instancePath:instancePath+"/model_rpm_limit/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/model_rpm_limit/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(typeof data20 == "number"){
if(data20 > 1000000000000 || isNaN(data20)){
const err53 = {instancePath:instancePath+"/model_rpm_limit/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/model_rpm_limit/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},message:"must be <= 1000000000000"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data20 < 1 || isNaN(data20)){
const err54 = {instancePath:instancePath+"/model_rpm_limit/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/model_rpm_limit/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
}
}
if(data.budget_id !== undefined){
let data21 = data.budget_id;
if((typeof data21 !== "string") && (data21 !== null)){
const err55 = {instancePath:instancePath+"/budget_id",schemaPath:"#/properties/budget_id/type",keyword:"type",params:{type: schema28.properties.budget_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(typeof data21 === "string"){
if(func1(data21) > 128){
const err56 = {instancePath:instancePath+"/budget_id",schemaPath:"#/properties/budget_id/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
if(data.tags !== undefined){
let data22 = data.tags;
if((!(Array.isArray(data22))) && (data22 !== null)){
const err57 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: schema28.properties.tags.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(Array.isArray(data22)){
if(data22.length > 1000){
const err58 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
const len2 = data22.length;
for(let i2=0; i2<len2; i2++){
let data23 = data22[i2];
if(typeof data23 === "string"){
if(func1(data23) > 256){
const err59 = {instancePath:instancePath+"/tags/" + i2,schemaPath:"#/properties/tags/items/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(func1(data23) < 1){
const err60 = {instancePath:instancePath+"/tags/" + i2,schemaPath:"#/properties/tags/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/tags/" + i2,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
}
if(data.metadata !== undefined){
let data24 = data.metadata;
if((!(data24 && typeof data24 == "object" && !Array.isArray(data24))) && (data24 !== null)){
const err62 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: schema28.properties.metadata.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(Object.keys(data24).length > 100){
const err63 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/maxProperties",keyword:"maxProperties",params:{limit: 100},message:"must NOT have more than 100 properties"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
if(data.blocked !== undefined){
let data25 = data.blocked;
if((typeof data25 !== "boolean") && (data25 !== null)){
const err64 = {instancePath:instancePath+"/blocked",schemaPath:"#/properties/blocked/type",keyword:"type",params:{type: schema28.properties.blocked.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":{"models":true,"max_budget":true,"soft_budget":true,"budget_duration":true,"budget_timezone":true,"budget_limits":true,"model_max_budget":true,"tpm_limit":true,"rpm_limit":true,"max_parallel_requests":true,"model_tpm_limit":true,"model_rpm_limit":true,"budget_id":true,"tags":true,"metadata":true,"blocked":true},"dynamicProps":false,"dynamicItems":false};


function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate64(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if((((((((((((((((key0 !== "models") && (key0 !== "max_budget")) && (key0 !== "soft_budget")) && (key0 !== "budget_duration")) && (key0 !== "budget_timezone")) && (key0 !== "budget_limits")) && (key0 !== "model_max_budget")) && (key0 !== "tpm_limit")) && (key0 !== "rpm_limit")) && (key0 !== "max_parallel_requests")) && (key0 !== "model_tpm_limit")) && (key0 !== "model_rpm_limit")) && (key0 !== "budget_id")) && (key0 !== "tags")) && (key0 !== "metadata")) && (key0 !== "blocked")){
const err0 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
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
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="entry-BudgetNew" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate63(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_BudgetUpdate = validate67;
const schema29 = {"$id":"entry-BudgetUpdate","$ref":"admin#/$defs/BudgetUpdate"};
const schema30 = {"title":"Budget","description":"What changes of a budget; everything else stays. null takes away.","type":"object","allOf":[{"$ref":"#/$defs/Rules"}],"unevaluatedProperties":false,"required":["budget_id"],"properties":{}};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate64(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.budget_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "budget_id"},message:"must have required property '"+"budget_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if((((((((((((((((key0 !== "models") && (key0 !== "max_budget")) && (key0 !== "soft_budget")) && (key0 !== "budget_duration")) && (key0 !== "budget_timezone")) && (key0 !== "budget_limits")) && (key0 !== "model_max_budget")) && (key0 !== "tpm_limit")) && (key0 !== "rpm_limit")) && (key0 !== "max_parallel_requests")) && (key0 !== "model_tpm_limit")) && (key0 !== "model_rpm_limit")) && (key0 !== "budget_id")) && (key0 !== "tags")) && (key0 !== "metadata")) && (key0 !== "blocked")){
const err1 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="entry-BudgetUpdate" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate68(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_CustomerListQuery = validate71;
const schema31 = {"$id":"entry-CustomerListQuery","$ref":"admin#/$defs/CustomerListQuery"};
const schema32 = {"title":"Query","description":"Which of them.","type":"object","additionalProperties":false,"properties":{"page":{"description":"From 1 on.","type":"integer","minimum":1,"maximum":1000000},"size":{"description":"Of a page. Default 50.","type":"integer","minimum":1,"maximum":1000}}};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "page") || (key0 === "size"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.page !== undefined){
let data0 = data.page;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err1 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 > 1000000 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.size !== undefined){
let data1 = data.size;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err4 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 > 1000 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="entry-CustomerListQuery" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate72(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_CustomerNamed = validate74;
const schema33 = {"$id":"entry-CustomerNamed","$ref":"admin#/$defs/CustomerNamed"};
const schema34 = {"title":"Customer","description":"Which customer.","type":"object","additionalProperties":false,"required":["user_id"],"properties":{"user_id":{"description":"Its id.","type":"string","minLength":1,"maxLength":256}}};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "user_id"},message:"must have required property '"+"user_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "user_id")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.user_id !== undefined){
let data0 = data.user_id;
if(typeof data0 === "string"){
if(func1(data0) > 256){
const err2 = {instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="entry-CustomerNamed" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate75(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_CustomerNew = validate77;
const schema35 = {"$id":"entry-CustomerNew","$ref":"admin#/$defs/CustomerNew"};
const schema36 = {"title":"Customer","description":"A new customer.","type":"object","allOf":[{"$ref":"#/$defs/Rules"}],"unevaluatedProperties":false,"properties":{"user_id":{"description":"Its id, as clients say it (`user` of the body, or x-signalbox-end-user). Default: a new one.","type":"string","minLength":1,"maxLength":256},"alias":{"description":"A name for people.","type":["string","null"],"maxLength":256}}};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate64(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user_id !== undefined){
let data0 = data.user_id;
if(typeof data0 === "string"){
if(func1(data0) > 256){
const err0 = {instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data0) < 1){
const err1 = {instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.alias !== undefined){
let data1 = data.alias;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/alias",schemaPath:"#/properties/alias/type",keyword:"type",params:{type: schema36.properties.alias.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data1 === "string"){
if(func1(data1) > 256){
const err4 = {instancePath:instancePath+"/alias",schemaPath:"#/properties/alias/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
for(const key0 in data){
if((((((((((((((((((key0 !== "user_id") && (key0 !== "alias")) && (key0 !== "models")) && (key0 !== "max_budget")) && (key0 !== "soft_budget")) && (key0 !== "budget_duration")) && (key0 !== "budget_timezone")) && (key0 !== "budget_limits")) && (key0 !== "model_max_budget")) && (key0 !== "tpm_limit")) && (key0 !== "rpm_limit")) && (key0 !== "max_parallel_requests")) && (key0 !== "model_tpm_limit")) && (key0 !== "model_rpm_limit")) && (key0 !== "budget_id")) && (key0 !== "tags")) && (key0 !== "metadata")) && (key0 !== "blocked")){
const err5 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="entry-CustomerNew" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate78(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_CustomerUpdate = validate81;
const schema37 = {"$id":"entry-CustomerUpdate","$ref":"admin#/$defs/CustomerUpdate"};
const schema38 = {"title":"Customer","description":"What changes of a customer; everything else stays. null takes away.","type":"object","allOf":[{"$ref":"#/$defs/Rules"}],"unevaluatedProperties":false,"required":["user_id"],"properties":{"user_id":{"description":"Which one.","type":"string","minLength":1,"maxLength":256},"alias":{"description":"A name for people.","type":["string","null"],"maxLength":256}}};

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate64(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "user_id"},message:"must have required property '"+"user_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.user_id !== undefined){
let data0 = data.user_id;
if(typeof data0 === "string"){
if(func1(data0) > 256){
const err1 = {instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.alias !== undefined){
let data1 = data.alias;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/alias",schemaPath:"#/properties/alias/type",keyword:"type",params:{type: schema38.properties.alias.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 === "string"){
if(func1(data1) > 256){
const err5 = {instancePath:instancePath+"/alias",schemaPath:"#/properties/alias/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
for(const key0 in data){
if((((((((((((((((((key0 !== "user_id") && (key0 !== "alias")) && (key0 !== "models")) && (key0 !== "max_budget")) && (key0 !== "soft_budget")) && (key0 !== "budget_duration")) && (key0 !== "budget_timezone")) && (key0 !== "budget_limits")) && (key0 !== "model_max_budget")) && (key0 !== "tpm_limit")) && (key0 !== "rpm_limit")) && (key0 !== "max_parallel_requests")) && (key0 !== "model_tpm_limit")) && (key0 !== "model_rpm_limit")) && (key0 !== "budget_id")) && (key0 !== "tags")) && (key0 !== "metadata")) && (key0 !== "blocked")){
const err6 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="entry-CustomerUpdate" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate82(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_KeyDelete = validate85;
const schema39 = {"$id":"entry-KeyDelete","$ref":"admin#/$defs/KeyDelete"};
const schema40 = {"title":"Keys","description":"Which keys: by `keys` (ids or secrets) or by `key_aliases`.","type":"object","additionalProperties":false,"properties":{"keys":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","minLength":1,"maxLength":512}},"key_aliases":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","minLength":1,"maxLength":256}}}};

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate86.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "keys") || (key0 === "key_aliases"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.keys !== undefined){
let data0 = data.keys;
if(Array.isArray(data0)){
if(data0.length > 100){
const err1 = {instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func1(data1) > 512){
const err3 = {instancePath:instancePath+"/keys/" + i0,schemaPath:"#/properties/keys/items/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func1(data1) < 1){
const err4 = {instancePath:instancePath+"/keys/" + i0,schemaPath:"#/properties/keys/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/keys/" + i0,schemaPath:"#/properties/keys/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.key_aliases !== undefined){
let data2 = data.key_aliases;
if(Array.isArray(data2)){
if(data2.length > 100){
const err7 = {instancePath:instancePath+"/key_aliases",schemaPath:"#/properties/key_aliases/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/key_aliases",schemaPath:"#/properties/key_aliases/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(func1(data3) > 256){
const err9 = {instancePath:instancePath+"/key_aliases/" + i1,schemaPath:"#/properties/key_aliases/items/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func1(data3) < 1){
const err10 = {instancePath:instancePath+"/key_aliases/" + i1,schemaPath:"#/properties/key_aliases/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/key_aliases/" + i1,schemaPath:"#/properties/key_aliases/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/key_aliases",schemaPath:"#/properties/key_aliases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="entry-KeyDelete" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate86(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_KeyGenerate = validate88;
const schema41 = {"$id":"entry-KeyGenerate","$ref":"admin#/$defs/KeyGenerate"};
const schema42 = {"title":"Key","description":"A new key.","type":"object","allOf":[{"$ref":"#/$defs/Rules"}],"unevaluatedProperties":false,"properties":{"key":{"title":"Secret","description":"The secret to take; an administrator's to choose. Default: a new one.","type":"string","pattern":"^sk-[A-Za-z0-9_-]{21,200}$","examples":["sk- and at least 21 letters, digits, _ or -"]},"key_alias":{"description":"A name for people, not given twice.","type":["string","null"],"minLength":1,"maxLength":256},"duration":{"title":"Duration","description":"Until it expires, from now on; null: never.","type":["string","null"],"pattern":"^[0-9]{1,9}(s|m|h|d|w|mo|y)$","examples":["30d","12h","1mo"]},"user_id":{"description":"The user it is of.","type":["string","null"],"maxLength":128},"team_id":{"description":"The team it is of.","type":["string","null"],"maxLength":128},"organization_id":{"description":"The organization it is of.","type":["string","null"],"maxLength":128},"key_type":{"description":"llm_api: models alone. management: the management API alone. read_only: looks, changes nothing. default: all that its role may.","enum":["default","llm_api","management","read_only",null]},"role":{"description":"What it may manage, never more than its user and than whoever makes it. Default: its user's, else member.","enum":["admin","admin_viewer","team_admin","member","service",null]},"allowed_routes":{"description":"Operations (chat, embeddings, files, …) or dialects that may be asked for; null: all.","type":["array","null"],"maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":256}},"store_content":{"description":"true: prompts and answers of it may be stored, where storing is on at all.","type":["boolean","null"]}}};
const pattern3 = new RegExp("^sk-[A-Za-z0-9_-]{21,200}$", "u");
const pattern4 = new RegExp("^[0-9]{1,9}(s|m|h|d|w|mo|y)$", "u");

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate64(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key !== undefined){
let data0 = data.key;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err0 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern: "^sk-[A-Za-z0-9_-]{21,200}$"},message:"must match pattern \""+"^sk-[A-Za-z0-9_-]{21,200}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.key_alias !== undefined){
let data1 = data.key_alias;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/key_alias",schemaPath:"#/properties/key_alias/type",keyword:"type",params:{type: schema42.properties.key_alias.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data1 === "string"){
if(func1(data1) > 256){
const err3 = {instancePath:instancePath+"/key_alias",schemaPath:"#/properties/key_alias/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func1(data1) < 1){
const err4 = {instancePath:instancePath+"/key_alias",schemaPath:"#/properties/key_alias/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.duration !== undefined){
let data2 = data.duration;
if((typeof data2 !== "string") && (data2 !== null)){
const err5 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type: schema42.properties.duration.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err6 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(s|m|h|d|w|mo|y)$"},message:"must match pattern \""+"^[0-9]{1,9}(s|m|h|d|w|mo|y)$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.user_id !== undefined){
let data3 = data.user_id;
if((typeof data3 !== "string") && (data3 !== null)){
const err7 = {instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type: schema42.properties.user_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data3 === "string"){
if(func1(data3) > 128){
const err8 = {instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.team_id !== undefined){
let data4 = data.team_id;
if((typeof data4 !== "string") && (data4 !== null)){
const err9 = {instancePath:instancePath+"/team_id",schemaPath:"#/properties/team_id/type",keyword:"type",params:{type: schema42.properties.team_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data4 === "string"){
if(func1(data4) > 128){
const err10 = {instancePath:instancePath+"/team_id",schemaPath:"#/properties/team_id/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.organization_id !== undefined){
let data5 = data.organization_id;
if((typeof data5 !== "string") && (data5 !== null)){
const err11 = {instancePath:instancePath+"/organization_id",schemaPath:"#/properties/organization_id/type",keyword:"type",params:{type: schema42.properties.organization_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data5 === "string"){
if(func1(data5) > 128){
const err12 = {instancePath:instancePath+"/organization_id",schemaPath:"#/properties/organization_id/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.key_type !== undefined){
let data6 = data.key_type;
if(!(((((data6 === "default") || (data6 === "llm_api")) || (data6 === "management")) || (data6 === "read_only")) || (data6 === null))){
const err13 = {instancePath:instancePath+"/key_type",schemaPath:"#/properties/key_type/enum",keyword:"enum",params:{allowedValues: schema42.properties.key_type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.role !== undefined){
let data7 = data.role;
if(!((((((data7 === "admin") || (data7 === "admin_viewer")) || (data7 === "team_admin")) || (data7 === "member")) || (data7 === "service")) || (data7 === null))){
const err14 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema42.properties.role.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.allowed_routes !== undefined){
let data8 = data.allowed_routes;
if((!(Array.isArray(data8))) && (data8 !== null)){
const err15 = {instancePath:instancePath+"/allowed_routes",schemaPath:"#/properties/allowed_routes/type",keyword:"type",params:{type: schema42.properties.allowed_routes.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(Array.isArray(data8)){
if(data8.length > 1000){
const err16 = {instancePath:instancePath+"/allowed_routes",schemaPath:"#/properties/allowed_routes/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 === "string"){
if(func1(data9) > 256){
const err17 = {instancePath:instancePath+"/allowed_routes/" + i0,schemaPath:"#/properties/allowed_routes/items/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func1(data9) < 1){
const err18 = {instancePath:instancePath+"/allowed_routes/" + i0,schemaPath:"#/properties/allowed_routes/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/allowed_routes/" + i0,schemaPath:"#/properties/allowed_routes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
}
if(data.store_content !== undefined){
let data10 = data.store_content;
if((typeof data10 !== "boolean") && (data10 !== null)){
const err20 = {instancePath:instancePath+"/store_content",schemaPath:"#/properties/store_content/type",keyword:"type",params:{type: schema42.properties.store_content.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
for(const key0 in data){
if((((((((((((((((((((((((((key0 !== "key") && (key0 !== "key_alias")) && (key0 !== "duration")) && (key0 !== "user_id")) && (key0 !== "team_id")) && (key0 !== "organization_id")) && (key0 !== "key_type")) && (key0 !== "role")) && (key0 !== "allowed_routes")) && (key0 !== "store_content")) && (key0 !== "models")) && (key0 !== "max_budget")) && (key0 !== "soft_budget")) && (key0 !== "budget_duration")) && (key0 !== "budget_timezone")) && (key0 !== "budget_limits")) && (key0 !== "model_max_budget")) && (key0 !== "tpm_limit")) && (key0 !== "rpm_limit")) && (key0 !== "max_parallel_requests")) && (key0 !== "model_tpm_limit")) && (key0 !== "model_rpm_limit")) && (key0 !== "budget_id")) && (key0 !== "tags")) && (key0 !== "metadata")) && (key0 !== "blocked")){
const err21 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="entry-KeyGenerate" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate88.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate89(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
validate88.errors = vErrors;
return errors === 0;
}
validate88.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_KeyInfoQuery = validate92;
const schema43 = {"$id":"entry-KeyInfoQuery","$ref":"admin#/$defs/KeyInfoQuery"};
const schema44 = {"title":"Query","description":"Which key; left out: the one that asks.","type":"object","additionalProperties":false,"properties":{"key":{"description":"The key: its id, or its secret.","type":"string","minLength":1,"maxLength":512}}};

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "key")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.key !== undefined){
let data0 = data.key;
if(typeof data0 === "string"){
if(func1(data0) > 512){
const err1 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="entry-KeyInfoQuery" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate92.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate93(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
validate92.errors = vErrors;
return errors === 0;
}
validate92.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_KeyListQuery = validate95;
const schema45 = {"$id":"entry-KeyListQuery","$ref":"admin#/$defs/KeyListQuery"};
const schema46 = {"title":"Query","description":"Which keys.","type":"object","additionalProperties":false,"properties":{"page":{"description":"From 1 on.","type":"integer","minimum":1,"maximum":1000000},"size":{"description":"Of a page. Default 50.","type":"integer","minimum":1,"maximum":1000},"user_id":{"description":"Of this user.","type":"string","minLength":1,"maxLength":256},"team_id":{"description":"Of this team.","type":"string","minLength":1,"maxLength":256},"organization_id":{"description":"Of this organization.","type":"string","minLength":1,"maxLength":256},"key_alias":{"description":"Of this name.","type":"string","minLength":1,"maxLength":256}}};

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate96.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "page") || (key0 === "size")) || (key0 === "user_id")) || (key0 === "team_id")) || (key0 === "organization_id")) || (key0 === "key_alias"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.page !== undefined){
let data0 = data.page;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err1 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 > 1000000 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.size !== undefined){
let data1 = data.size;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err4 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 > 1000 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.user_id !== undefined){
let data2 = data.user_id;
if(typeof data2 === "string"){
if(func1(data2) > 256){
const err7 = {instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func1(data2) < 1){
const err8 = {instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.team_id !== undefined){
let data3 = data.team_id;
if(typeof data3 === "string"){
if(func1(data3) > 256){
const err10 = {instancePath:instancePath+"/team_id",schemaPath:"#/properties/team_id/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func1(data3) < 1){
const err11 = {instancePath:instancePath+"/team_id",schemaPath:"#/properties/team_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/team_id",schemaPath:"#/properties/team_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.organization_id !== undefined){
let data4 = data.organization_id;
if(typeof data4 === "string"){
if(func1(data4) > 256){
const err13 = {instancePath:instancePath+"/organization_id",schemaPath:"#/properties/organization_id/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func1(data4) < 1){
const err14 = {instancePath:instancePath+"/organization_id",schemaPath:"#/properties/organization_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/organization_id",schemaPath:"#/properties/organization_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.key_alias !== undefined){
let data5 = data.key_alias;
if(typeof data5 === "string"){
if(func1(data5) > 256){
const err16 = {instancePath:instancePath+"/key_alias",schemaPath:"#/properties/key_alias/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func1(data5) < 1){
const err17 = {instancePath:instancePath+"/key_alias",schemaPath:"#/properties/key_alias/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/key_alias",schemaPath:"#/properties/key_alias/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="entry-KeyListQuery" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate95.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate96(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_KeyNamed = validate98;
const schema47 = {"$id":"entry-KeyNamed","$ref":"admin#/$defs/KeyNamed"};
const schema48 = {"title":"Key","description":"Which key.","type":"object","additionalProperties":false,"required":["key"],"properties":{"key":{"description":"The key: its id, or its secret.","type":"string","minLength":1,"maxLength":512}}};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "key")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.key !== undefined){
let data0 = data.key;
if(typeof data0 === "string"){
if(func1(data0) > 512){
const err2 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="entry-KeyNamed" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate98.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate99(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
validate98.errors = vErrors;
return errors === 0;
}
validate98.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_KeyRegenerate = validate101;
const schema49 = {"$id":"entry-KeyRegenerate","$ref":"admin#/$defs/KeyRegenerate"};
const schema50 = {"title":"Key","description":"A new secret for a key.","type":"object","additionalProperties":false,"required":["key"],"properties":{"key":{"description":"The key: its id, or its secret.","type":"string","minLength":1,"maxLength":512},"new_key":{"title":"Secret","description":"The secret to take; an administrator's to choose. Default: a new one.","type":"string","pattern":"^sk-[A-Za-z0-9_-]{21,200}$","examples":["sk- and at least 21 letters, digits, _ or -"]},"grace_period":{"title":"Duration","description":"For how long the secret before is taken too. Default: not at all.","type":["string","null"],"pattern":"^[0-9]{1,9}(s|m|h|d|w|mo|y)$","examples":["30d","12h","1mo"]}}};

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate102.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "key") || (key0 === "new_key")) || (key0 === "grace_period"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.key !== undefined){
let data0 = data.key;
if(typeof data0 === "string"){
if(func1(data0) > 512){
const err2 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.new_key !== undefined){
let data1 = data.new_key;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err5 = {instancePath:instancePath+"/new_key",schemaPath:"#/properties/new_key/pattern",keyword:"pattern",params:{pattern: "^sk-[A-Za-z0-9_-]{21,200}$"},message:"must match pattern \""+"^sk-[A-Za-z0-9_-]{21,200}$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/new_key",schemaPath:"#/properties/new_key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.grace_period !== undefined){
let data2 = data.grace_period;
if((typeof data2 !== "string") && (data2 !== null)){
const err7 = {instancePath:instancePath+"/grace_period",schemaPath:"#/properties/grace_period/type",keyword:"type",params:{type: schema50.properties.grace_period.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err8 = {instancePath:instancePath+"/grace_period",schemaPath:"#/properties/grace_period/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(s|m|h|d|w|mo|y)$"},message:"must match pattern \""+"^[0-9]{1,9}(s|m|h|d|w|mo|y)$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="entry-KeyRegenerate" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate101.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate102(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
validate101.errors = vErrors;
return errors === 0;
}
validate101.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_KeyUpdate = validate104;
const schema51 = {"$id":"entry-KeyUpdate","$ref":"admin#/$defs/KeyUpdate"};
const schema52 = {"title":"Key","description":"What changes of a key; everything else stays. null takes away.","type":"object","allOf":[{"$ref":"#/$defs/Rules"}],"unevaluatedProperties":false,"required":["key"],"properties":{"key":{"description":"The key: its id, or its secret.","type":"string","minLength":1,"maxLength":512},"key_alias":{"description":"A name for people, not given twice.","type":["string","null"],"minLength":1,"maxLength":256},"duration":{"title":"Duration","description":"Until it expires, from now on; null: never.","type":["string","null"],"pattern":"^[0-9]{1,9}(s|m|h|d|w|mo|y)$","examples":["30d","12h","1mo"]},"user_id":{"description":"The user it is of.","type":["string","null"],"maxLength":128},"team_id":{"description":"The team it is of.","type":["string","null"],"maxLength":128},"organization_id":{"description":"The organization it is of.","type":["string","null"],"maxLength":128},"key_type":{"description":"llm_api: models alone. management: the management API alone. read_only: looks, changes nothing. default: all that its role may.","enum":["default","llm_api","management","read_only",null]},"role":{"description":"What it may manage, never more than its user and than whoever makes it. Default: its user's, else member.","enum":["admin","admin_viewer","team_admin","member","service",null]},"allowed_routes":{"description":"Operations (chat, embeddings, files, …) or dialects that may be asked for; null: all.","type":["array","null"],"maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":256}},"store_content":{"description":"true: prompts and answers of it may be stored, where storing is on at all.","type":["boolean","null"]}}};

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate64(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.key !== undefined){
let data0 = data.key;
if(typeof data0 === "string"){
if(func1(data0) > 512){
const err1 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.key_alias !== undefined){
let data1 = data.key_alias;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/key_alias",schemaPath:"#/properties/key_alias/type",keyword:"type",params:{type: schema52.properties.key_alias.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 === "string"){
if(func1(data1) > 256){
const err5 = {instancePath:instancePath+"/key_alias",schemaPath:"#/properties/key_alias/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func1(data1) < 1){
const err6 = {instancePath:instancePath+"/key_alias",schemaPath:"#/properties/key_alias/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.duration !== undefined){
let data2 = data.duration;
if((typeof data2 !== "string") && (data2 !== null)){
const err7 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type: schema52.properties.duration.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err8 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(s|m|h|d|w|mo|y)$"},message:"must match pattern \""+"^[0-9]{1,9}(s|m|h|d|w|mo|y)$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.user_id !== undefined){
let data3 = data.user_id;
if((typeof data3 !== "string") && (data3 !== null)){
const err9 = {instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type: schema52.properties.user_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data3 === "string"){
if(func1(data3) > 128){
const err10 = {instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.team_id !== undefined){
let data4 = data.team_id;
if((typeof data4 !== "string") && (data4 !== null)){
const err11 = {instancePath:instancePath+"/team_id",schemaPath:"#/properties/team_id/type",keyword:"type",params:{type: schema52.properties.team_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data4 === "string"){
if(func1(data4) > 128){
const err12 = {instancePath:instancePath+"/team_id",schemaPath:"#/properties/team_id/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.organization_id !== undefined){
let data5 = data.organization_id;
if((typeof data5 !== "string") && (data5 !== null)){
const err13 = {instancePath:instancePath+"/organization_id",schemaPath:"#/properties/organization_id/type",keyword:"type",params:{type: schema52.properties.organization_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data5 === "string"){
if(func1(data5) > 128){
const err14 = {instancePath:instancePath+"/organization_id",schemaPath:"#/properties/organization_id/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.key_type !== undefined){
let data6 = data.key_type;
if(!(((((data6 === "default") || (data6 === "llm_api")) || (data6 === "management")) || (data6 === "read_only")) || (data6 === null))){
const err15 = {instancePath:instancePath+"/key_type",schemaPath:"#/properties/key_type/enum",keyword:"enum",params:{allowedValues: schema52.properties.key_type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.role !== undefined){
let data7 = data.role;
if(!((((((data7 === "admin") || (data7 === "admin_viewer")) || (data7 === "team_admin")) || (data7 === "member")) || (data7 === "service")) || (data7 === null))){
const err16 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema52.properties.role.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.allowed_routes !== undefined){
let data8 = data.allowed_routes;
if((!(Array.isArray(data8))) && (data8 !== null)){
const err17 = {instancePath:instancePath+"/allowed_routes",schemaPath:"#/properties/allowed_routes/type",keyword:"type",params:{type: schema52.properties.allowed_routes.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(Array.isArray(data8)){
if(data8.length > 1000){
const err18 = {instancePath:instancePath+"/allowed_routes",schemaPath:"#/properties/allowed_routes/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 === "string"){
if(func1(data9) > 256){
const err19 = {instancePath:instancePath+"/allowed_routes/" + i0,schemaPath:"#/properties/allowed_routes/items/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func1(data9) < 1){
const err20 = {instancePath:instancePath+"/allowed_routes/" + i0,schemaPath:"#/properties/allowed_routes/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/allowed_routes/" + i0,schemaPath:"#/properties/allowed_routes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
}
if(data.store_content !== undefined){
let data10 = data.store_content;
if((typeof data10 !== "boolean") && (data10 !== null)){
const err22 = {instancePath:instancePath+"/store_content",schemaPath:"#/properties/store_content/type",keyword:"type",params:{type: schema52.properties.store_content.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
for(const key0 in data){
if((((((((((((((((((((((((((key0 !== "key") && (key0 !== "key_alias")) && (key0 !== "duration")) && (key0 !== "user_id")) && (key0 !== "team_id")) && (key0 !== "organization_id")) && (key0 !== "key_type")) && (key0 !== "role")) && (key0 !== "allowed_routes")) && (key0 !== "store_content")) && (key0 !== "models")) && (key0 !== "max_budget")) && (key0 !== "soft_budget")) && (key0 !== "budget_duration")) && (key0 !== "budget_timezone")) && (key0 !== "budget_limits")) && (key0 !== "model_max_budget")) && (key0 !== "tpm_limit")) && (key0 !== "rpm_limit")) && (key0 !== "max_parallel_requests")) && (key0 !== "model_tpm_limit")) && (key0 !== "model_rpm_limit")) && (key0 !== "budget_id")) && (key0 !== "tags")) && (key0 !== "metadata")) && (key0 !== "blocked")){
const err23 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="entry-KeyUpdate" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate104.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate105(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
validate104.errors = vErrors;
return errors === 0;
}
validate104.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_Nothing = validate108;
const schema53 = {"$id":"entry-Nothing","$ref":"admin#/$defs/Nothing"};
const schema54 = {"title":"Query","description":"Takes nothing.","type":"object","additionalProperties":false,"properties":{}};

function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate109.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}
validate109.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="entry-Nothing" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate108.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate109(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_OrganizationListQuery = validate111;
const schema55 = {"$id":"entry-OrganizationListQuery","$ref":"admin#/$defs/OrganizationListQuery"};
const schema56 = {"title":"Query","description":"Which of them.","type":"object","additionalProperties":false,"properties":{"page":{"description":"From 1 on.","type":"integer","minimum":1,"maximum":1000000},"size":{"description":"Of a page. Default 50.","type":"integer","minimum":1,"maximum":1000}}};

function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate112.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "page") || (key0 === "size"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.page !== undefined){
let data0 = data.page;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err1 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 > 1000000 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.size !== undefined){
let data1 = data.size;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err4 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 > 1000 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}
validate112.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="entry-OrganizationListQuery" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate111.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate112(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
validate111.errors = vErrors;
return errors === 0;
}
validate111.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_OrganizationNamed = validate114;
const schema57 = {"$id":"entry-OrganizationNamed","$ref":"admin#/$defs/OrganizationNamed"};
const schema58 = {"title":"Organization","description":"Which organization.","type":"object","additionalProperties":false,"required":["organization_id"],"properties":{"organization_id":{"description":"Its id.","type":"string","minLength":1,"maxLength":128}}};

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate115.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.organization_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "organization_id"},message:"must have required property '"+"organization_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "organization_id")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.organization_id !== undefined){
let data0 = data.organization_id;
if(typeof data0 === "string"){
if(func1(data0) > 128){
const err2 = {instancePath:instancePath+"/organization_id",schemaPath:"#/properties/organization_id/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/organization_id",schemaPath:"#/properties/organization_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/organization_id",schemaPath:"#/properties/organization_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}
validate115.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="entry-OrganizationNamed" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate114.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate115(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
validate114.errors = vErrors;
return errors === 0;
}
validate114.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_OrganizationNew = validate117;
const schema59 = {"$id":"entry-OrganizationNew","$ref":"admin#/$defs/OrganizationNew"};
const schema60 = {"title":"Organization","description":"A new organization.","type":"object","allOf":[{"$ref":"#/$defs/Rules"}],"unevaluatedProperties":false,"properties":{"organization_id":{"title":"Id","description":"Its id. Default: a new one.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.@:-]{0,127}$","examples":["research"]},"organization_alias":{"description":"A name for people.","type":["string","null"],"maxLength":128}}};
const pattern8 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.@:-]{0,127}$", "u");

function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate118.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate64(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.organization_id !== undefined){
let data0 = data.organization_id;
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
const err0 = {instancePath:instancePath+"/organization_id",schemaPath:"#/properties/organization_id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.@:-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_.@:-]{0,127}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/organization_id",schemaPath:"#/properties/organization_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.organization_alias !== undefined){
let data1 = data.organization_alias;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/organization_alias",schemaPath:"#/properties/organization_alias/type",keyword:"type",params:{type: schema60.properties.organization_alias.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data1 === "string"){
if(func1(data1) > 128){
const err3 = {instancePath:instancePath+"/organization_alias",schemaPath:"#/properties/organization_alias/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
for(const key0 in data){
if((((((((((((((((((key0 !== "organization_id") && (key0 !== "organization_alias")) && (key0 !== "models")) && (key0 !== "max_budget")) && (key0 !== "soft_budget")) && (key0 !== "budget_duration")) && (key0 !== "budget_timezone")) && (key0 !== "budget_limits")) && (key0 !== "model_max_budget")) && (key0 !== "tpm_limit")) && (key0 !== "rpm_limit")) && (key0 !== "max_parallel_requests")) && (key0 !== "model_tpm_limit")) && (key0 !== "model_rpm_limit")) && (key0 !== "budget_id")) && (key0 !== "tags")) && (key0 !== "metadata")) && (key0 !== "blocked")){
const err4 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}
validate118.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="entry-OrganizationNew" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate117.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate118(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
validate117.errors = vErrors;
return errors === 0;
}
validate117.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_OrganizationUpdate = validate121;
const schema61 = {"$id":"entry-OrganizationUpdate","$ref":"admin#/$defs/OrganizationUpdate"};
const schema62 = {"title":"Organization","description":"What changes of a organization; everything else stays. null takes away.","type":"object","allOf":[{"$ref":"#/$defs/Rules"}],"unevaluatedProperties":false,"required":["organization_id"],"properties":{"organization_id":{"description":"Which one.","type":"string","minLength":1,"maxLength":128},"organization_alias":{"description":"A name for people.","type":["string","null"],"maxLength":128}}};

function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate122.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate64(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.organization_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "organization_id"},message:"must have required property '"+"organization_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.organization_id !== undefined){
let data0 = data.organization_id;
if(typeof data0 === "string"){
if(func1(data0) > 128){
const err1 = {instancePath:instancePath+"/organization_id",schemaPath:"#/properties/organization_id/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/organization_id",schemaPath:"#/properties/organization_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/organization_id",schemaPath:"#/properties/organization_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.organization_alias !== undefined){
let data1 = data.organization_alias;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/organization_alias",schemaPath:"#/properties/organization_alias/type",keyword:"type",params:{type: schema62.properties.organization_alias.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 === "string"){
if(func1(data1) > 128){
const err5 = {instancePath:instancePath+"/organization_alias",schemaPath:"#/properties/organization_alias/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
for(const key0 in data){
if((((((((((((((((((key0 !== "organization_id") && (key0 !== "organization_alias")) && (key0 !== "models")) && (key0 !== "max_budget")) && (key0 !== "soft_budget")) && (key0 !== "budget_duration")) && (key0 !== "budget_timezone")) && (key0 !== "budget_limits")) && (key0 !== "model_max_budget")) && (key0 !== "tpm_limit")) && (key0 !== "rpm_limit")) && (key0 !== "max_parallel_requests")) && (key0 !== "model_tpm_limit")) && (key0 !== "model_rpm_limit")) && (key0 !== "budget_id")) && (key0 !== "tags")) && (key0 !== "metadata")) && (key0 !== "blocked")){
const err6 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate122.errors = vErrors;
return errors === 0;
}
validate122.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="entry-OrganizationUpdate" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate121.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate122(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
validate121.errors = vErrors;
return errors === 0;
}
validate121.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_SpendLogsQuery = validate125;
const schema63 = {"$id":"entry-SpendLogsQuery","$ref":"admin#/$defs/SpendLogsQuery"};
const schema64 = {"title":"Query","description":"Which requests.","type":"object","additionalProperties":false,"properties":{"start_date":{"title":"Date","description":"From then on. Default: 30 days before end_date.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:.]+(Z|[+-][0-9]{2}:[0-9]{2})?)?$","examples":["2026-01-31","2026-01-31T12:00:00Z"]},"end_date":{"title":"Date","description":"Until then; a day alone is included. Default: now.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:.]+(Z|[+-][0-9]{2}:[0-9]{2})?)?$","examples":["2026-01-31","2026-01-31T12:00:00Z"]},"key":{"description":"Of this one alone.","type":"string","minLength":1,"maxLength":256},"user_id":{"description":"Of this one alone.","type":"string","minLength":1,"maxLength":256},"team_id":{"description":"Of this one alone.","type":"string","minLength":1,"maxLength":256},"organization_id":{"description":"Of this one alone.","type":"string","minLength":1,"maxLength":256},"end_user":{"description":"Of this one alone.","type":"string","minLength":1,"maxLength":256},"tag":{"description":"Of this one alone.","type":"string","minLength":1,"maxLength":256},"model":{"description":"Of this one alone.","type":"string","minLength":1,"maxLength":256},"deployment":{"description":"Of this one alone.","type":"string","minLength":1,"maxLength":256},"provider":{"description":"Of this one alone.","type":"string","minLength":1,"maxLength":256},"outcome":{"description":"Of this one alone.","type":"string","minLength":1,"maxLength":256},"format":{"description":"Default json.","enum":["json","csv"]},"limit":{"description":"Of a page. Default 100.","type":"integer","minimum":1,"maximum":1000},"after":{"description":"The id of the last one of the page before.","type":"string","minLength":1,"maxLength":256}}};
const func57 = Object.prototype.hasOwnProperty;
const pattern9 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:.]+(Z|[+-][0-9]{2}:[0-9]{2})?)?$", "u");

function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate126.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func57.call(schema64.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.start_date !== undefined){
let data0 = data.start_date;
if(typeof data0 === "string"){
if(!pattern9.test(data0)){
const err1 = {instancePath:instancePath+"/start_date",schemaPath:"#/properties/start_date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:.]+(Z|[+-][0-9]{2}:[0-9]{2})?)?$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:.]+(Z|[+-][0-9]{2}:[0-9]{2})?)?$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/start_date",schemaPath:"#/properties/start_date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.end_date !== undefined){
let data1 = data.end_date;
if(typeof data1 === "string"){
if(!pattern9.test(data1)){
const err3 = {instancePath:instancePath+"/end_date",schemaPath:"#/properties/end_date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:.]+(Z|[+-][0-9]{2}:[0-9]{2})?)?$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:.]+(Z|[+-][0-9]{2}:[0-9]{2})?)?$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/end_date",schemaPath:"#/properties/end_date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.key !== undefined){
let data2 = data.key;
if(typeof data2 === "string"){
if(func1(data2) > 256){
const err5 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func1(data2) < 1){
const err6 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.user_id !== undefined){
let data3 = data.user_id;
if(typeof data3 === "string"){
if(func1(data3) > 256){
const err8 = {instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func1(data3) < 1){
const err9 = {instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.team_id !== undefined){
let data4 = data.team_id;
if(typeof data4 === "string"){
if(func1(data4) > 256){
const err11 = {instancePath:instancePath+"/team_id",schemaPath:"#/properties/team_id/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func1(data4) < 1){
const err12 = {instancePath:instancePath+"/team_id",schemaPath:"#/properties/team_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/team_id",schemaPath:"#/properties/team_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.organization_id !== undefined){
let data5 = data.organization_id;
if(typeof data5 === "string"){
if(func1(data5) > 256){
const err14 = {instancePath:instancePath+"/organization_id",schemaPath:"#/properties/organization_id/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func1(data5) < 1){
const err15 = {instancePath:instancePath+"/organization_id",schemaPath:"#/properties/organization_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/organization_id",schemaPath:"#/properties/organization_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.end_user !== undefined){
let data6 = data.end_user;
if(typeof data6 === "string"){
if(func1(data6) > 256){
const err17 = {instancePath:instancePath+"/end_user",schemaPath:"#/properties/end_user/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func1(data6) < 1){
const err18 = {instancePath:instancePath+"/end_user",schemaPath:"#/properties/end_user/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/end_user",schemaPath:"#/properties/end_user/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.tag !== undefined){
let data7 = data.tag;
if(typeof data7 === "string"){
if(func1(data7) > 256){
const err20 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func1(data7) < 1){
const err21 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.model !== undefined){
let data8 = data.model;
if(typeof data8 === "string"){
if(func1(data8) > 256){
const err23 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(func1(data8) < 1){
const err24 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.deployment !== undefined){
let data9 = data.deployment;
if(typeof data9 === "string"){
if(func1(data9) > 256){
const err26 = {instancePath:instancePath+"/deployment",schemaPath:"#/properties/deployment/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(func1(data9) < 1){
const err27 = {instancePath:instancePath+"/deployment",schemaPath:"#/properties/deployment/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/deployment",schemaPath:"#/properties/deployment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.provider !== undefined){
let data10 = data.provider;
if(typeof data10 === "string"){
if(func1(data10) > 256){
const err29 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(func1(data10) < 1){
const err30 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.outcome !== undefined){
let data11 = data.outcome;
if(typeof data11 === "string"){
if(func1(data11) > 256){
const err32 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(func1(data11) < 1){
const err33 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.format !== undefined){
let data12 = data.format;
if(!((data12 === "json") || (data12 === "csv"))){
const err35 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema64.properties.format.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.limit !== undefined){
let data13 = data.limit;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
const err36 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(typeof data13 == "number"){
if(data13 > 1000 || isNaN(data13)){
const err37 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data13 < 1 || isNaN(data13)){
const err38 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
if(data.after !== undefined){
let data14 = data.after;
if(typeof data14 === "string"){
if(func1(data14) > 256){
const err39 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(func1(data14) < 1){
const err40 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
validate126.errors = vErrors;
return errors === 0;
}
validate126.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="entry-SpendLogsQuery" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate125.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate126(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
validate125.errors = vErrors;
return errors === 0;
}
validate125.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_SpendReportQuery = validate128;
const schema65 = {"$id":"entry-SpendReportQuery","$ref":"admin#/$defs/SpendReportQuery"};
const schema66 = {"title":"Query","description":"What is added up.","type":"object","additionalProperties":false,"properties":{"start_date":{"title":"Date","description":"From then on. Default: 30 days before end_date.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:.]+(Z|[+-][0-9]{2}:[0-9]{2})?)?$","examples":["2026-01-31","2026-01-31T12:00:00Z"]},"end_date":{"title":"Date","description":"Until then; a day alone is included. Default: now.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:.]+(Z|[+-][0-9]{2}:[0-9]{2})?)?$","examples":["2026-01-31","2026-01-31T12:00:00Z"]},"key":{"description":"Of this one alone.","type":"string","minLength":1,"maxLength":256},"user_id":{"description":"Of this one alone.","type":"string","minLength":1,"maxLength":256},"team_id":{"description":"Of this one alone.","type":"string","minLength":1,"maxLength":256},"organization_id":{"description":"Of this one alone.","type":"string","minLength":1,"maxLength":256},"end_user":{"description":"Of this one alone.","type":"string","minLength":1,"maxLength":256},"tag":{"description":"Of this one alone.","type":"string","minLength":1,"maxLength":256},"model":{"description":"Of this one alone.","type":"string","minLength":1,"maxLength":256},"deployment":{"description":"Of this one alone.","type":"string","minLength":1,"maxLength":256},"provider":{"description":"Of this one alone.","type":"string","minLength":1,"maxLength":256},"outcome":{"description":"Of this one alone.","type":"string","minLength":1,"maxLength":256},"format":{"description":"Default json.","enum":["json","csv"]},"group_by":{"title":"Dimensions","description":"One or more, with commas. Default: of the path, else model.","type":"string","pattern":"^[a-z_]+(,[a-z_]+)*$","examples":["team,model"]}}};
const pattern13 = new RegExp("^[a-z_]+(,[a-z_]+)*$", "u");

function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate129.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func57.call(schema66.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.start_date !== undefined){
let data0 = data.start_date;
if(typeof data0 === "string"){
if(!pattern9.test(data0)){
const err1 = {instancePath:instancePath+"/start_date",schemaPath:"#/properties/start_date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:.]+(Z|[+-][0-9]{2}:[0-9]{2})?)?$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:.]+(Z|[+-][0-9]{2}:[0-9]{2})?)?$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/start_date",schemaPath:"#/properties/start_date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.end_date !== undefined){
let data1 = data.end_date;
if(typeof data1 === "string"){
if(!pattern9.test(data1)){
const err3 = {instancePath:instancePath+"/end_date",schemaPath:"#/properties/end_date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:.]+(Z|[+-][0-9]{2}:[0-9]{2})?)?$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:.]+(Z|[+-][0-9]{2}:[0-9]{2})?)?$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/end_date",schemaPath:"#/properties/end_date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.key !== undefined){
let data2 = data.key;
if(typeof data2 === "string"){
if(func1(data2) > 256){
const err5 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func1(data2) < 1){
const err6 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.user_id !== undefined){
let data3 = data.user_id;
if(typeof data3 === "string"){
if(func1(data3) > 256){
const err8 = {instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func1(data3) < 1){
const err9 = {instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.team_id !== undefined){
let data4 = data.team_id;
if(typeof data4 === "string"){
if(func1(data4) > 256){
const err11 = {instancePath:instancePath+"/team_id",schemaPath:"#/properties/team_id/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func1(data4) < 1){
const err12 = {instancePath:instancePath+"/team_id",schemaPath:"#/properties/team_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/team_id",schemaPath:"#/properties/team_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.organization_id !== undefined){
let data5 = data.organization_id;
if(typeof data5 === "string"){
if(func1(data5) > 256){
const err14 = {instancePath:instancePath+"/organization_id",schemaPath:"#/properties/organization_id/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func1(data5) < 1){
const err15 = {instancePath:instancePath+"/organization_id",schemaPath:"#/properties/organization_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/organization_id",schemaPath:"#/properties/organization_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.end_user !== undefined){
let data6 = data.end_user;
if(typeof data6 === "string"){
if(func1(data6) > 256){
const err17 = {instancePath:instancePath+"/end_user",schemaPath:"#/properties/end_user/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func1(data6) < 1){
const err18 = {instancePath:instancePath+"/end_user",schemaPath:"#/properties/end_user/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/end_user",schemaPath:"#/properties/end_user/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.tag !== undefined){
let data7 = data.tag;
if(typeof data7 === "string"){
if(func1(data7) > 256){
const err20 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func1(data7) < 1){
const err21 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.model !== undefined){
let data8 = data.model;
if(typeof data8 === "string"){
if(func1(data8) > 256){
const err23 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(func1(data8) < 1){
const err24 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.deployment !== undefined){
let data9 = data.deployment;
if(typeof data9 === "string"){
if(func1(data9) > 256){
const err26 = {instancePath:instancePath+"/deployment",schemaPath:"#/properties/deployment/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(func1(data9) < 1){
const err27 = {instancePath:instancePath+"/deployment",schemaPath:"#/properties/deployment/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/deployment",schemaPath:"#/properties/deployment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.provider !== undefined){
let data10 = data.provider;
if(typeof data10 === "string"){
if(func1(data10) > 256){
const err29 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(func1(data10) < 1){
const err30 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.outcome !== undefined){
let data11 = data.outcome;
if(typeof data11 === "string"){
if(func1(data11) > 256){
const err32 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(func1(data11) < 1){
const err33 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.format !== undefined){
let data12 = data.format;
if(!((data12 === "json") || (data12 === "csv"))){
const err35 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema66.properties.format.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.group_by !== undefined){
let data13 = data.group_by;
if(typeof data13 === "string"){
if(!pattern13.test(data13)){
const err36 = {instancePath:instancePath+"/group_by",schemaPath:"#/properties/group_by/pattern",keyword:"pattern",params:{pattern: "^[a-z_]+(,[a-z_]+)*$"},message:"must match pattern \""+"^[a-z_]+(,[a-z_]+)*$"+"\""};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/group_by",schemaPath:"#/properties/group_by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
validate129.errors = vErrors;
return errors === 0;
}
validate129.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="entry-SpendReportQuery" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate128.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate129(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
validate128.errors = vErrors;
return errors === 0;
}
validate128.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_TeamListQuery = validate131;
const schema67 = {"$id":"entry-TeamListQuery","$ref":"admin#/$defs/TeamListQuery"};
const schema68 = {"title":"Query","description":"Which of them.","type":"object","additionalProperties":false,"properties":{"page":{"description":"From 1 on.","type":"integer","minimum":1,"maximum":1000000},"size":{"description":"Of a page. Default 50.","type":"integer","minimum":1,"maximum":1000},"organization_id":{"description":"Of this organization.","type":"string","minLength":1,"maxLength":256}}};

function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate132.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "page") || (key0 === "size")) || (key0 === "organization_id"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.page !== undefined){
let data0 = data.page;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err1 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 > 1000000 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.size !== undefined){
let data1 = data.size;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err4 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 > 1000 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.organization_id !== undefined){
let data2 = data.organization_id;
if(typeof data2 === "string"){
if(func1(data2) > 256){
const err7 = {instancePath:instancePath+"/organization_id",schemaPath:"#/properties/organization_id/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func1(data2) < 1){
const err8 = {instancePath:instancePath+"/organization_id",schemaPath:"#/properties/organization_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/organization_id",schemaPath:"#/properties/organization_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate132.errors = vErrors;
return errors === 0;
}
validate132.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="entry-TeamListQuery" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate131.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate132(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
validate131.errors = vErrors;
return errors === 0;
}
validate131.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_TeamMemberAdd = validate134;
const schema69 = {"$id":"entry-TeamMemberAdd","$ref":"admin#/$defs/TeamMemberAdd"};
const schema70 = {"title":"Members","description":"Who is to belong to a team.","type":"object","additionalProperties":false,"required":["team_id","member"],"properties":{"team_id":{"description":"Which team.","type":"string","minLength":1,"maxLength":128},"member":{"anyOf":[{"$ref":"#/$defs/Member"},{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/$defs/Member"}}]}}};
const schema71 = {"title":"Member","description":"Who belongs to a team.","type":"object","additionalProperties":false,"required":["user_id"],"properties":{"user_id":{"description":"Id of a user.","type":"string","minLength":1,"maxLength":128},"role":{"description":"Default: member.","enum":["team_admin","admin","member","user"]},"max_budget_in_team":{"description":"US dollars that it may spend within the team.","type":["number","null"],"minimum":0,"maximum":1000000000},"budget_duration":{"title":"Budget window","description":"The window of that.","type":["string","null"],"enum":["1h","hour","24h","1d","day","daily","7d","1w","week","weekly","30d","1mo","month","monthly","365d","1y","year","yearly","total",null]},"tpm_limit":{"description":"Tokens a minute.","type":["integer","null"],"minimum":1,"maximum":1000000000000},"rpm_limit":{"description":"Requests a minute.","type":["integer","null"],"minimum":1,"maximum":1000000000000}}};

function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate136.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "user_id"},message:"must have required property '"+"user_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "user_id") || (key0 === "role")) || (key0 === "max_budget_in_team")) || (key0 === "budget_duration")) || (key0 === "tpm_limit")) || (key0 === "rpm_limit"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.user_id !== undefined){
let data0 = data.user_id;
if(typeof data0 === "string"){
if(func1(data0) > 128){
const err2 = {instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.role !== undefined){
let data1 = data.role;
if(!((((data1 === "team_admin") || (data1 === "admin")) || (data1 === "member")) || (data1 === "user"))){
const err5 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema71.properties.role.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.max_budget_in_team !== undefined){
let data2 = data.max_budget_in_team;
if((!(typeof data2 == "number")) && (data2 !== null)){
const err6 = {instancePath:instancePath+"/max_budget_in_team",schemaPath:"#/properties/max_budget_in_team/type",keyword:"type",params:{type: schema71.properties.max_budget_in_team.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 > 1000000000 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/max_budget_in_team",schemaPath:"#/properties/max_budget_in_team/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/max_budget_in_team",schemaPath:"#/properties/max_budget_in_team/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.budget_duration !== undefined){
let data3 = data.budget_duration;
if((typeof data3 !== "string") && (data3 !== null)){
const err9 = {instancePath:instancePath+"/budget_duration",schemaPath:"#/properties/budget_duration/type",keyword:"type",params:{type: schema71.properties.budget_duration.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((((((((((((((((((((data3 === "1h") || (data3 === "hour")) || (data3 === "24h")) || (data3 === "1d")) || (data3 === "day")) || (data3 === "daily")) || (data3 === "7d")) || (data3 === "1w")) || (data3 === "week")) || (data3 === "weekly")) || (data3 === "30d")) || (data3 === "1mo")) || (data3 === "month")) || (data3 === "monthly")) || (data3 === "365d")) || (data3 === "1y")) || (data3 === "year")) || (data3 === "yearly")) || (data3 === "total")) || (data3 === null))){
const err10 = {instancePath:instancePath+"/budget_duration",schemaPath:"#/properties/budget_duration/enum",keyword:"enum",params:{allowedValues: schema71.properties.budget_duration.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.tpm_limit !== undefined){
let data4 = data.tpm_limit;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){
const err11 = {instancePath:instancePath+"/tpm_limit",schemaPath:"#/properties/tpm_limit/type",keyword:"type",params:{type: schema71.properties.tpm_limit.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data4 == "number"){
if(data4 > 1000000000000 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/tpm_limit",schemaPath:"#/properties/tpm_limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},message:"must be <= 1000000000000"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/tpm_limit",schemaPath:"#/properties/tpm_limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.rpm_limit !== undefined){
let data5 = data.rpm_limit;
if((!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))) && (data5 !== null)){
const err14 = {instancePath:instancePath+"/rpm_limit",schemaPath:"#/properties/rpm_limit/type",keyword:"type",params:{type: schema71.properties.rpm_limit.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data5 == "number"){
if(data5 > 1000000000000 || isNaN(data5)){
const err15 = {instancePath:instancePath+"/rpm_limit",schemaPath:"#/properties/rpm_limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},message:"must be <= 1000000000000"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/rpm_limit",schemaPath:"#/properties/rpm_limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate136.errors = vErrors;
return errors === 0;
}
validate136.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate135.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.team_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "team_id"},message:"must have required property '"+"team_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.member === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "member"},message:"must have required property '"+"member"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "team_id") || (key0 === "member"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.team_id !== undefined){
let data0 = data.team_id;
if(typeof data0 === "string"){
if(func1(data0) > 128){
const err3 = {instancePath:instancePath+"/team_id",schemaPath:"#/properties/team_id/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func1(data0) < 1){
const err4 = {instancePath:instancePath+"/team_id",schemaPath:"#/properties/team_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/team_id",schemaPath:"#/properties/team_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.member !== undefined){
let data1 = data.member;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(!(validate136(data1, {instancePath:instancePath+"/member",parentData:data,parentDataProperty:"member",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
const _errs7 = errors;
if(Array.isArray(data1)){
if(data1.length > 100){
const err6 = {instancePath:instancePath+"/member",schemaPath:"#/properties/member/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.length < 1){
const err7 = {instancePath:instancePath+"/member",schemaPath:"#/properties/member/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate136(data1[i0], {instancePath:instancePath+"/member/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/member",schemaPath:"#/properties/member/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err9 = {instancePath:instancePath+"/member",schemaPath:"#/properties/member/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
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
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate135.errors = vErrors;
return errors === 0;
}
validate135.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="entry-TeamMemberAdd" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate134.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate135(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
validate134.errors = vErrors;
return errors === 0;
}
validate134.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_TeamMemberDelete = validate140;
const schema72 = {"$id":"entry-TeamMemberDelete","$ref":"admin#/$defs/TeamMemberDelete"};
const schema73 = {"title":"Member","description":"Who is to belong to it no more.","type":"object","additionalProperties":false,"required":["team_id","user_id"],"properties":{"team_id":{"description":"Which team.","type":"string","minLength":1,"maxLength":128},"user_id":{"description":"Id of a user.","type":"string","minLength":1,"maxLength":128}}};

function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate141.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.team_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "team_id"},message:"must have required property '"+"team_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.user_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "user_id"},message:"must have required property '"+"user_id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "team_id") || (key0 === "user_id"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.team_id !== undefined){
let data0 = data.team_id;
if(typeof data0 === "string"){
if(func1(data0) > 128){
const err3 = {instancePath:instancePath+"/team_id",schemaPath:"#/properties/team_id/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func1(data0) < 1){
const err4 = {instancePath:instancePath+"/team_id",schemaPath:"#/properties/team_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/team_id",schemaPath:"#/properties/team_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.user_id !== undefined){
let data1 = data.user_id;
if(typeof data1 === "string"){
if(func1(data1) > 128){
const err6 = {instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func1(data1) < 1){
const err7 = {instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate141.errors = vErrors;
return errors === 0;
}
validate141.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="entry-TeamMemberDelete" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate140.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate141(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
validate140.errors = vErrors;
return errors === 0;
}
validate140.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_TeamMemberUpdate = validate143;
const schema74 = {"$id":"entry-TeamMemberUpdate","$ref":"admin#/$defs/TeamMemberUpdate"};
const schema75 = {"title":"Member","description":"What changes of a member.","type":"object","additionalProperties":false,"required":["team_id","user_id"],"properties":{"team_id":{"description":"Which team.","type":"string","minLength":1,"maxLength":128},"user_id":{"description":"Id of a user.","type":"string","minLength":1,"maxLength":128},"role":{"description":"Default: member.","enum":["team_admin","admin","member","user"]},"max_budget_in_team":{"description":"US dollars that it may spend within the team.","type":["number","null"],"minimum":0,"maximum":1000000000},"budget_duration":{"title":"Budget window","description":"The window of that.","type":["string","null"],"enum":["1h","hour","24h","1d","day","daily","7d","1w","week","weekly","30d","1mo","month","monthly","365d","1y","year","yearly","total",null]},"tpm_limit":{"description":"Tokens a minute.","type":["integer","null"],"minimum":1,"maximum":1000000000000},"rpm_limit":{"description":"Requests a minute.","type":["integer","null"],"minimum":1,"maximum":1000000000000}}};

function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate144.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.team_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "team_id"},message:"must have required property '"+"team_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.user_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "user_id"},message:"must have required property '"+"user_id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "team_id") || (key0 === "user_id")) || (key0 === "role")) || (key0 === "max_budget_in_team")) || (key0 === "budget_duration")) || (key0 === "tpm_limit")) || (key0 === "rpm_limit"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.team_id !== undefined){
let data0 = data.team_id;
if(typeof data0 === "string"){
if(func1(data0) > 128){
const err3 = {instancePath:instancePath+"/team_id",schemaPath:"#/properties/team_id/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func1(data0) < 1){
const err4 = {instancePath:instancePath+"/team_id",schemaPath:"#/properties/team_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/team_id",schemaPath:"#/properties/team_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.user_id !== undefined){
let data1 = data.user_id;
if(typeof data1 === "string"){
if(func1(data1) > 128){
const err6 = {instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func1(data1) < 1){
const err7 = {instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.role !== undefined){
let data2 = data.role;
if(!((((data2 === "team_admin") || (data2 === "admin")) || (data2 === "member")) || (data2 === "user"))){
const err9 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema75.properties.role.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.max_budget_in_team !== undefined){
let data3 = data.max_budget_in_team;
if((!(typeof data3 == "number")) && (data3 !== null)){
const err10 = {instancePath:instancePath+"/max_budget_in_team",schemaPath:"#/properties/max_budget_in_team/type",keyword:"type",params:{type: schema75.properties.max_budget_in_team.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 > 1000000000 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/max_budget_in_team",schemaPath:"#/properties/max_budget_in_team/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/max_budget_in_team",schemaPath:"#/properties/max_budget_in_team/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.budget_duration !== undefined){
let data4 = data.budget_duration;
if((typeof data4 !== "string") && (data4 !== null)){
const err13 = {instancePath:instancePath+"/budget_duration",schemaPath:"#/properties/budget_duration/type",keyword:"type",params:{type: schema75.properties.budget_duration.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((((((((((((((((((((data4 === "1h") || (data4 === "hour")) || (data4 === "24h")) || (data4 === "1d")) || (data4 === "day")) || (data4 === "daily")) || (data4 === "7d")) || (data4 === "1w")) || (data4 === "week")) || (data4 === "weekly")) || (data4 === "30d")) || (data4 === "1mo")) || (data4 === "month")) || (data4 === "monthly")) || (data4 === "365d")) || (data4 === "1y")) || (data4 === "year")) || (data4 === "yearly")) || (data4 === "total")) || (data4 === null))){
const err14 = {instancePath:instancePath+"/budget_duration",schemaPath:"#/properties/budget_duration/enum",keyword:"enum",params:{allowedValues: schema75.properties.budget_duration.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.tpm_limit !== undefined){
let data5 = data.tpm_limit;
if((!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))) && (data5 !== null)){
const err15 = {instancePath:instancePath+"/tpm_limit",schemaPath:"#/properties/tpm_limit/type",keyword:"type",params:{type: schema75.properties.tpm_limit.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data5 == "number"){
if(data5 > 1000000000000 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/tpm_limit",schemaPath:"#/properties/tpm_limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},message:"must be <= 1000000000000"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err17 = {instancePath:instancePath+"/tpm_limit",schemaPath:"#/properties/tpm_limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data.rpm_limit !== undefined){
let data6 = data.rpm_limit;
if((!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))) && (data6 !== null)){
const err18 = {instancePath:instancePath+"/rpm_limit",schemaPath:"#/properties/rpm_limit/type",keyword:"type",params:{type: schema75.properties.rpm_limit.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(typeof data6 == "number"){
if(data6 > 1000000000000 || isNaN(data6)){
const err19 = {instancePath:instancePath+"/rpm_limit",schemaPath:"#/properties/rpm_limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},message:"must be <= 1000000000000"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err20 = {instancePath:instancePath+"/rpm_limit",schemaPath:"#/properties/rpm_limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate144.errors = vErrors;
return errors === 0;
}
validate144.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="entry-TeamMemberUpdate" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate143.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate144(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
validate143.errors = vErrors;
return errors === 0;
}
validate143.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_TeamNamed = validate146;
const schema76 = {"$id":"entry-TeamNamed","$ref":"admin#/$defs/TeamNamed"};
const schema77 = {"title":"Team","description":"Which team.","type":"object","additionalProperties":false,"required":["team_id"],"properties":{"team_id":{"description":"Its id.","type":"string","minLength":1,"maxLength":128}}};

function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate147.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.team_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "team_id"},message:"must have required property '"+"team_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "team_id")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.team_id !== undefined){
let data0 = data.team_id;
if(typeof data0 === "string"){
if(func1(data0) > 128){
const err2 = {instancePath:instancePath+"/team_id",schemaPath:"#/properties/team_id/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/team_id",schemaPath:"#/properties/team_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/team_id",schemaPath:"#/properties/team_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate147.errors = vErrors;
return errors === 0;
}
validate147.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="entry-TeamNamed" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate146.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate147(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
validate146.errors = vErrors;
return errors === 0;
}
validate146.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_TeamNew = validate149;
const schema78 = {"$id":"entry-TeamNew","$ref":"admin#/$defs/TeamNew"};
const schema79 = {"title":"Team","description":"A new team.","type":"object","allOf":[{"$ref":"#/$defs/Rules"}],"unevaluatedProperties":false,"properties":{"team_id":{"title":"Id","description":"Its id. Default: a new one.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.@:-]{0,127}$","examples":["research"]},"team_alias":{"description":"A name for people.","type":["string","null"],"maxLength":128},"organization_id":{"description":"The organization it is of.","type":["string","null"],"maxLength":128},"members_with_roles":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/Member"},"description":"Who belongs to it."},"store_content":{"description":"true: prompts and answers of its keys and tokens may be stored, where storing is on at all.","type":["boolean","null"]}}};

function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate150.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate64(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.team_id !== undefined){
let data0 = data.team_id;
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
const err0 = {instancePath:instancePath+"/team_id",schemaPath:"#/properties/team_id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.@:-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_.@:-]{0,127}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/team_id",schemaPath:"#/properties/team_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.team_alias !== undefined){
let data1 = data.team_alias;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/team_alias",schemaPath:"#/properties/team_alias/type",keyword:"type",params:{type: schema79.properties.team_alias.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data1 === "string"){
if(func1(data1) > 128){
const err3 = {instancePath:instancePath+"/team_alias",schemaPath:"#/properties/team_alias/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.organization_id !== undefined){
let data2 = data.organization_id;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/organization_id",schemaPath:"#/properties/organization_id/type",keyword:"type",params:{type: schema79.properties.organization_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data2 === "string"){
if(func1(data2) > 128){
const err5 = {instancePath:instancePath+"/organization_id",schemaPath:"#/properties/organization_id/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.members_with_roles !== undefined){
let data3 = data.members_with_roles;
if(Array.isArray(data3)){
if(data3.length > 1000){
const err6 = {instancePath:instancePath+"/members_with_roles",schemaPath:"#/properties/members_with_roles/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate136(data3[i0], {instancePath:instancePath+"/members_with_roles/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/members_with_roles",schemaPath:"#/properties/members_with_roles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.store_content !== undefined){
let data5 = data.store_content;
if((typeof data5 !== "boolean") && (data5 !== null)){
const err8 = {instancePath:instancePath+"/store_content",schemaPath:"#/properties/store_content/type",keyword:"type",params:{type: schema79.properties.store_content.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
for(const key0 in data){
if(((((((((((((((((((((key0 !== "team_id") && (key0 !== "team_alias")) && (key0 !== "organization_id")) && (key0 !== "members_with_roles")) && (key0 !== "store_content")) && (key0 !== "models")) && (key0 !== "max_budget")) && (key0 !== "soft_budget")) && (key0 !== "budget_duration")) && (key0 !== "budget_timezone")) && (key0 !== "budget_limits")) && (key0 !== "model_max_budget")) && (key0 !== "tpm_limit")) && (key0 !== "rpm_limit")) && (key0 !== "max_parallel_requests")) && (key0 !== "model_tpm_limit")) && (key0 !== "model_rpm_limit")) && (key0 !== "budget_id")) && (key0 !== "tags")) && (key0 !== "metadata")) && (key0 !== "blocked")){
const err9 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate150.errors = vErrors;
return errors === 0;
}
validate150.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="entry-TeamNew" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate149.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate150(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
validate149.errors = vErrors;
return errors === 0;
}
validate149.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_TeamUpdate = validate154;
const schema80 = {"$id":"entry-TeamUpdate","$ref":"admin#/$defs/TeamUpdate"};
const schema81 = {"title":"Team","description":"What changes of a team; everything else stays. null takes away.","type":"object","allOf":[{"$ref":"#/$defs/Rules"}],"unevaluatedProperties":false,"required":["team_id"],"properties":{"team_id":{"description":"Which one.","type":"string","minLength":1,"maxLength":128},"team_alias":{"description":"A name for people.","type":["string","null"],"maxLength":128},"organization_id":{"description":"The organization it is of.","type":["string","null"],"maxLength":128},"members_with_roles":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/Member"},"description":"Who belongs to it."},"store_content":{"description":"true: prompts and answers of its keys and tokens may be stored, where storing is on at all.","type":["boolean","null"]}}};

function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate155.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate64(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.team_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "team_id"},message:"must have required property '"+"team_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.team_id !== undefined){
let data0 = data.team_id;
if(typeof data0 === "string"){
if(func1(data0) > 128){
const err1 = {instancePath:instancePath+"/team_id",schemaPath:"#/properties/team_id/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/team_id",schemaPath:"#/properties/team_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/team_id",schemaPath:"#/properties/team_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.team_alias !== undefined){
let data1 = data.team_alias;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/team_alias",schemaPath:"#/properties/team_alias/type",keyword:"type",params:{type: schema81.properties.team_alias.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 === "string"){
if(func1(data1) > 128){
const err5 = {instancePath:instancePath+"/team_alias",schemaPath:"#/properties/team_alias/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.organization_id !== undefined){
let data2 = data.organization_id;
if((typeof data2 !== "string") && (data2 !== null)){
const err6 = {instancePath:instancePath+"/organization_id",schemaPath:"#/properties/organization_id/type",keyword:"type",params:{type: schema81.properties.organization_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data2 === "string"){
if(func1(data2) > 128){
const err7 = {instancePath:instancePath+"/organization_id",schemaPath:"#/properties/organization_id/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.members_with_roles !== undefined){
let data3 = data.members_with_roles;
if(Array.isArray(data3)){
if(data3.length > 1000){
const err8 = {instancePath:instancePath+"/members_with_roles",schemaPath:"#/properties/members_with_roles/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate136(data3[i0], {instancePath:instancePath+"/members_with_roles/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/members_with_roles",schemaPath:"#/properties/members_with_roles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.store_content !== undefined){
let data5 = data.store_content;
if((typeof data5 !== "boolean") && (data5 !== null)){
const err10 = {instancePath:instancePath+"/store_content",schemaPath:"#/properties/store_content/type",keyword:"type",params:{type: schema81.properties.store_content.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
for(const key0 in data){
if(((((((((((((((((((((key0 !== "team_id") && (key0 !== "team_alias")) && (key0 !== "organization_id")) && (key0 !== "members_with_roles")) && (key0 !== "store_content")) && (key0 !== "models")) && (key0 !== "max_budget")) && (key0 !== "soft_budget")) && (key0 !== "budget_duration")) && (key0 !== "budget_timezone")) && (key0 !== "budget_limits")) && (key0 !== "model_max_budget")) && (key0 !== "tpm_limit")) && (key0 !== "rpm_limit")) && (key0 !== "max_parallel_requests")) && (key0 !== "model_tpm_limit")) && (key0 !== "model_rpm_limit")) && (key0 !== "budget_id")) && (key0 !== "tags")) && (key0 !== "metadata")) && (key0 !== "blocked")){
const err11 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate155.errors = vErrors;
return errors === 0;
}
validate155.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="entry-TeamUpdate" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate154.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate155(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
validate154.errors = vErrors;
return errors === 0;
}
validate154.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_UserInfoQuery = validate159;
const schema82 = {"$id":"entry-UserInfoQuery","$ref":"admin#/$defs/UserInfoQuery"};
const schema83 = {"title":"Query","description":"Which user; left out: the one that asks.","type":"object","additionalProperties":false,"properties":{"user_id":{"description":"Its id.","type":"string","minLength":1,"maxLength":128}}};

function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate160.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "user_id")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.user_id !== undefined){
let data0 = data.user_id;
if(typeof data0 === "string"){
if(func1(data0) > 128){
const err1 = {instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate160.errors = vErrors;
return errors === 0;
}
validate160.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="entry-UserInfoQuery" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate159.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate160(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
validate159.errors = vErrors;
return errors === 0;
}
validate159.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_UserListQuery = validate162;
const schema84 = {"$id":"entry-UserListQuery","$ref":"admin#/$defs/UserListQuery"};
const schema85 = {"title":"Query","description":"Which of them.","type":"object","additionalProperties":false,"properties":{"page":{"description":"From 1 on.","type":"integer","minimum":1,"maximum":1000000},"size":{"description":"Of a page. Default 50.","type":"integer","minimum":1,"maximum":1000},"organization_id":{"description":"Of this organization.","type":"string","minLength":1,"maxLength":256}}};

function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate163.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "page") || (key0 === "size")) || (key0 === "organization_id"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.page !== undefined){
let data0 = data.page;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err1 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 > 1000000 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.size !== undefined){
let data1 = data.size;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err4 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 > 1000 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.organization_id !== undefined){
let data2 = data.organization_id;
if(typeof data2 === "string"){
if(func1(data2) > 256){
const err7 = {instancePath:instancePath+"/organization_id",schemaPath:"#/properties/organization_id/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func1(data2) < 1){
const err8 = {instancePath:instancePath+"/organization_id",schemaPath:"#/properties/organization_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/organization_id",schemaPath:"#/properties/organization_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate163.errors = vErrors;
return errors === 0;
}
validate163.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="entry-UserListQuery" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate162.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate163(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
validate162.errors = vErrors;
return errors === 0;
}
validate162.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_UserNamed = validate165;
const schema86 = {"$id":"entry-UserNamed","$ref":"admin#/$defs/UserNamed"};
const schema87 = {"title":"User","description":"Which user.","type":"object","additionalProperties":false,"required":["user_id"],"properties":{"user_id":{"description":"Its id.","type":"string","minLength":1,"maxLength":128}}};

function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate166.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "user_id"},message:"must have required property '"+"user_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "user_id")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.user_id !== undefined){
let data0 = data.user_id;
if(typeof data0 === "string"){
if(func1(data0) > 128){
const err2 = {instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate166.errors = vErrors;
return errors === 0;
}
validate166.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="entry-UserNamed" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate165.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate166(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
validate165.errors = vErrors;
return errors === 0;
}
validate165.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_UserNew = validate168;
const schema88 = {"$id":"entry-UserNew","$ref":"admin#/$defs/UserNew"};
const schema89 = {"title":"User","description":"A new user.","type":"object","allOf":[{"$ref":"#/$defs/Rules"}],"unevaluatedProperties":false,"properties":{"user_id":{"title":"Id","description":"Its id. Default: a new one.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.@:-]{0,127}$","examples":["research"]},"user_alias":{"description":"A name for people.","type":["string","null"],"maxLength":128},"user_email":{"description":"Its e-mail address.","type":["string","null"],"maxLength":320},"user_role":{"description":"What it may manage. Default member. Names of old are understood.","enum":["admin","admin_viewer","team_admin","member","service","proxy_admin","proxy_admin_viewer","internal_user","internal_user_viewer",null]},"organization_id":{"description":"The organization it is of.","type":["string","null"],"maxLength":128}}};

function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate169.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate64(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user_id !== undefined){
let data0 = data.user_id;
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
const err0 = {instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.@:-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_.@:-]{0,127}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.user_alias !== undefined){
let data1 = data.user_alias;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/user_alias",schemaPath:"#/properties/user_alias/type",keyword:"type",params:{type: schema89.properties.user_alias.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data1 === "string"){
if(func1(data1) > 128){
const err3 = {instancePath:instancePath+"/user_alias",schemaPath:"#/properties/user_alias/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.user_email !== undefined){
let data2 = data.user_email;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/user_email",schemaPath:"#/properties/user_email/type",keyword:"type",params:{type: schema89.properties.user_email.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data2 === "string"){
if(func1(data2) > 320){
const err5 = {instancePath:instancePath+"/user_email",schemaPath:"#/properties/user_email/maxLength",keyword:"maxLength",params:{limit: 320},message:"must NOT have more than 320 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.user_role !== undefined){
let data3 = data.user_role;
if(!((((((((((data3 === "admin") || (data3 === "admin_viewer")) || (data3 === "team_admin")) || (data3 === "member")) || (data3 === "service")) || (data3 === "proxy_admin")) || (data3 === "proxy_admin_viewer")) || (data3 === "internal_user")) || (data3 === "internal_user_viewer")) || (data3 === null))){
const err6 = {instancePath:instancePath+"/user_role",schemaPath:"#/properties/user_role/enum",keyword:"enum",params:{allowedValues: schema89.properties.user_role.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.organization_id !== undefined){
let data4 = data.organization_id;
if((typeof data4 !== "string") && (data4 !== null)){
const err7 = {instancePath:instancePath+"/organization_id",schemaPath:"#/properties/organization_id/type",keyword:"type",params:{type: schema89.properties.organization_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data4 === "string"){
if(func1(data4) > 128){
const err8 = {instancePath:instancePath+"/organization_id",schemaPath:"#/properties/organization_id/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
for(const key0 in data){
if(((((((((((((((((((((key0 !== "user_id") && (key0 !== "user_alias")) && (key0 !== "user_email")) && (key0 !== "user_role")) && (key0 !== "organization_id")) && (key0 !== "models")) && (key0 !== "max_budget")) && (key0 !== "soft_budget")) && (key0 !== "budget_duration")) && (key0 !== "budget_timezone")) && (key0 !== "budget_limits")) && (key0 !== "model_max_budget")) && (key0 !== "tpm_limit")) && (key0 !== "rpm_limit")) && (key0 !== "max_parallel_requests")) && (key0 !== "model_tpm_limit")) && (key0 !== "model_rpm_limit")) && (key0 !== "budget_id")) && (key0 !== "tags")) && (key0 !== "metadata")) && (key0 !== "blocked")){
const err9 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate169.errors = vErrors;
return errors === 0;
}
validate169.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="entry-UserNew" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate168.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate169(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
validate168.errors = vErrors;
return errors === 0;
}
validate168.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_UserUpdate = validate172;
const schema90 = {"$id":"entry-UserUpdate","$ref":"admin#/$defs/UserUpdate"};
const schema91 = {"title":"User","description":"What changes of a user; everything else stays. null takes away.","type":"object","allOf":[{"$ref":"#/$defs/Rules"}],"unevaluatedProperties":false,"required":["user_id"],"properties":{"user_id":{"description":"Which one.","type":"string","minLength":1,"maxLength":128},"user_alias":{"description":"A name for people.","type":["string","null"],"maxLength":128},"user_email":{"description":"Its e-mail address.","type":["string","null"],"maxLength":320},"user_role":{"description":"What it may manage. Default member. Names of old are understood.","enum":["admin","admin_viewer","team_admin","member","service","proxy_admin","proxy_admin_viewer","internal_user","internal_user_viewer",null]},"organization_id":{"description":"The organization it is of.","type":["string","null"],"maxLength":128}}};

function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate173.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate64(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "user_id"},message:"must have required property '"+"user_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.user_id !== undefined){
let data0 = data.user_id;
if(typeof data0 === "string"){
if(func1(data0) > 128){
const err1 = {instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.user_alias !== undefined){
let data1 = data.user_alias;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/user_alias",schemaPath:"#/properties/user_alias/type",keyword:"type",params:{type: schema91.properties.user_alias.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 === "string"){
if(func1(data1) > 128){
const err5 = {instancePath:instancePath+"/user_alias",schemaPath:"#/properties/user_alias/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.user_email !== undefined){
let data2 = data.user_email;
if((typeof data2 !== "string") && (data2 !== null)){
const err6 = {instancePath:instancePath+"/user_email",schemaPath:"#/properties/user_email/type",keyword:"type",params:{type: schema91.properties.user_email.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data2 === "string"){
if(func1(data2) > 320){
const err7 = {instancePath:instancePath+"/user_email",schemaPath:"#/properties/user_email/maxLength",keyword:"maxLength",params:{limit: 320},message:"must NOT have more than 320 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.user_role !== undefined){
let data3 = data.user_role;
if(!((((((((((data3 === "admin") || (data3 === "admin_viewer")) || (data3 === "team_admin")) || (data3 === "member")) || (data3 === "service")) || (data3 === "proxy_admin")) || (data3 === "proxy_admin_viewer")) || (data3 === "internal_user")) || (data3 === "internal_user_viewer")) || (data3 === null))){
const err8 = {instancePath:instancePath+"/user_role",schemaPath:"#/properties/user_role/enum",keyword:"enum",params:{allowedValues: schema91.properties.user_role.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.organization_id !== undefined){
let data4 = data.organization_id;
if((typeof data4 !== "string") && (data4 !== null)){
const err9 = {instancePath:instancePath+"/organization_id",schemaPath:"#/properties/organization_id/type",keyword:"type",params:{type: schema91.properties.organization_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data4 === "string"){
if(func1(data4) > 128){
const err10 = {instancePath:instancePath+"/organization_id",schemaPath:"#/properties/organization_id/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
for(const key0 in data){
if(((((((((((((((((((((key0 !== "user_id") && (key0 !== "user_alias")) && (key0 !== "user_email")) && (key0 !== "user_role")) && (key0 !== "organization_id")) && (key0 !== "models")) && (key0 !== "max_budget")) && (key0 !== "soft_budget")) && (key0 !== "budget_duration")) && (key0 !== "budget_timezone")) && (key0 !== "budget_limits")) && (key0 !== "model_max_budget")) && (key0 !== "tpm_limit")) && (key0 !== "rpm_limit")) && (key0 !== "max_parallel_requests")) && (key0 !== "model_tpm_limit")) && (key0 !== "model_rpm_limit")) && (key0 !== "budget_id")) && (key0 !== "tags")) && (key0 !== "metadata")) && (key0 !== "blocked")){
const err11 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate173.errors = vErrors;
return errors === 0;
}
validate173.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="entry-UserUpdate" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate172.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate173(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
validate172.errors = vErrors;
return errors === 0;
}
validate172.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"admin","title":"Management API","$defs":{"Rules":{"title":"Rules","description":"What every one of them may have.","type":"object","properties":{"models":{"description":"Models that may be asked for, by the name clients say; * at the end for a beginning. null: all. An empty list: none.","type":["array","null"],"maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":256}},"max_budget":{"description":"US dollars that may be spent in budget_duration.","type":["number","null"],"minimum":0,"maximum":1000000000},"soft_budget":{"description":"US dollars from which on somebody is told.","type":["number","null"],"minimum":0,"maximum":1000000000},"budget_duration":{"title":"Budget window","description":"The window of the calendar that max_budget is for; null: it never starts anew.","type":["string","null"],"enum":["1h","hour","24h","1d","day","daily","7d","1w","week","weekly","30d","1mo","month","monthly","365d","1y","year","yearly","total",null]},"budget_timezone":{"description":"IANA name of the time zone whose hours, days and months count. Default UTC.","type":["string","null"],"maxLength":64},"budget_limits":{"description":"Further budgets, each of its own window.","type":["array","null"],"maxItems":20,"items":{"title":"Budget","type":"object","additionalProperties":false,"required":["max_budget","budget_duration"],"properties":{"max_budget":{"type":"number","minimum":0,"maximum":1000000000},"budget_duration":{"title":"Budget window","type":["string","null"],"enum":["1h","hour","24h","1d","day","daily","7d","1w","week","weekly","30d","1mo","month","monthly","365d","1y","year","yearly","total",null]}}}},"model_max_budget":{"description":"Budgets of one model each.","type":["object","null"],"maxProperties":200,"additionalProperties":{"title":"Budget of a model","type":"object","additionalProperties":false,"required":["budget_limit"],"properties":{"budget_limit":{"type":"number","minimum":0,"maximum":1000000000},"time_period":{"title":"Budget window","type":["string","null"],"enum":["1h","hour","24h","1d","day","daily","7d","1w","week","weekly","30d","1mo","month","monthly","365d","1y","year","yearly","total",null]}}}},"tpm_limit":{"description":"Tokens a minute.","type":["integer","null"],"minimum":1,"maximum":1000000000000},"rpm_limit":{"description":"Requests a minute.","type":["integer","null"],"minimum":1,"maximum":1000000000000},"max_parallel_requests":{"description":"Requests at once.","type":["integer","null"],"minimum":1,"maximum":1000000000000},"model_tpm_limit":{"description":"Tokens a minute of one model each.","type":["object","null"],"maxProperties":200,"additionalProperties":{"type":"integer","minimum":1,"maximum":1000000000000}},"model_rpm_limit":{"description":"Requests a minute of one model each.","type":["object","null"],"maxProperties":200,"additionalProperties":{"type":"integer","minimum":1,"maximum":1000000000000}},"budget_id":{"description":"A budget of /budget/new whose limits hold too.","type":["string","null"],"maxLength":128},"tags":{"description":"Marks that spending is counted by.","type":["array","null"],"maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":256}},"metadata":{"description":"Whatever is worth noting. Never a secret: it is shown to whoever may look.","type":["object","null"],"maxProperties":100},"blocked":{"description":"true: nothing is answered for it.","type":["boolean","null"]}}},"KeyGenerate":{"title":"Key","description":"A new key.","type":"object","allOf":[{"$ref":"#/$defs/Rules"}],"unevaluatedProperties":false,"properties":{"key":{"title":"Secret","description":"The secret to take; an administrator's to choose. Default: a new one.","type":"string","pattern":"^sk-[A-Za-z0-9_-]{21,200}$","examples":["sk- and at least 21 letters, digits, _ or -"]},"key_alias":{"description":"A name for people, not given twice.","type":["string","null"],"minLength":1,"maxLength":256},"duration":{"title":"Duration","description":"Until it expires, from now on; null: never.","type":["string","null"],"pattern":"^[0-9]{1,9}(s|m|h|d|w|mo|y)$","examples":["30d","12h","1mo"]},"user_id":{"description":"The user it is of.","type":["string","null"],"maxLength":128},"team_id":{"description":"The team it is of.","type":["string","null"],"maxLength":128},"organization_id":{"description":"The organization it is of.","type":["string","null"],"maxLength":128},"key_type":{"description":"llm_api: models alone. management: the management API alone. read_only: looks, changes nothing. default: all that its role may.","enum":["default","llm_api","management","read_only",null]},"role":{"description":"What it may manage, never more than its user and than whoever makes it. Default: its user's, else member.","enum":["admin","admin_viewer","team_admin","member","service",null]},"allowed_routes":{"description":"Operations (chat, embeddings, files, …) or dialects that may be asked for; null: all.","type":["array","null"],"maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":256}},"store_content":{"description":"true: prompts and answers of it may be stored, where storing is on at all.","type":["boolean","null"]}}},"KeyUpdate":{"title":"Key","description":"What changes of a key; everything else stays. null takes away.","type":"object","allOf":[{"$ref":"#/$defs/Rules"}],"unevaluatedProperties":false,"required":["key"],"properties":{"key":{"description":"The key: its id, or its secret.","type":"string","minLength":1,"maxLength":512},"key_alias":{"description":"A name for people, not given twice.","type":["string","null"],"minLength":1,"maxLength":256},"duration":{"title":"Duration","description":"Until it expires, from now on; null: never.","type":["string","null"],"pattern":"^[0-9]{1,9}(s|m|h|d|w|mo|y)$","examples":["30d","12h","1mo"]},"user_id":{"description":"The user it is of.","type":["string","null"],"maxLength":128},"team_id":{"description":"The team it is of.","type":["string","null"],"maxLength":128},"organization_id":{"description":"The organization it is of.","type":["string","null"],"maxLength":128},"key_type":{"description":"llm_api: models alone. management: the management API alone. read_only: looks, changes nothing. default: all that its role may.","enum":["default","llm_api","management","read_only",null]},"role":{"description":"What it may manage, never more than its user and than whoever makes it. Default: its user's, else member.","enum":["admin","admin_viewer","team_admin","member","service",null]},"allowed_routes":{"description":"Operations (chat, embeddings, files, …) or dialects that may be asked for; null: all.","type":["array","null"],"maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":256}},"store_content":{"description":"true: prompts and answers of it may be stored, where storing is on at all.","type":["boolean","null"]}}},"KeyNamed":{"title":"Key","description":"Which key.","type":"object","additionalProperties":false,"required":["key"],"properties":{"key":{"description":"The key: its id, or its secret.","type":"string","minLength":1,"maxLength":512}}},"KeyDelete":{"title":"Keys","description":"Which keys: by `keys` (ids or secrets) or by `key_aliases`.","type":"object","additionalProperties":false,"properties":{"keys":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","minLength":1,"maxLength":512}},"key_aliases":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","minLength":1,"maxLength":256}}}},"KeyRegenerate":{"title":"Key","description":"A new secret for a key.","type":"object","additionalProperties":false,"required":["key"],"properties":{"key":{"description":"The key: its id, or its secret.","type":"string","minLength":1,"maxLength":512},"new_key":{"title":"Secret","description":"The secret to take; an administrator's to choose. Default: a new one.","type":"string","pattern":"^sk-[A-Za-z0-9_-]{21,200}$","examples":["sk- and at least 21 letters, digits, _ or -"]},"grace_period":{"title":"Duration","description":"For how long the secret before is taken too. Default: not at all.","type":["string","null"],"pattern":"^[0-9]{1,9}(s|m|h|d|w|mo|y)$","examples":["30d","12h","1mo"]}}},"KeyInfoQuery":{"title":"Query","description":"Which key; left out: the one that asks.","type":"object","additionalProperties":false,"properties":{"key":{"description":"The key: its id, or its secret.","type":"string","minLength":1,"maxLength":512}}},"KeyListQuery":{"title":"Query","description":"Which keys.","type":"object","additionalProperties":false,"properties":{"page":{"description":"From 1 on.","type":"integer","minimum":1,"maximum":1000000},"size":{"description":"Of a page. Default 50.","type":"integer","minimum":1,"maximum":1000},"user_id":{"description":"Of this user.","type":"string","minLength":1,"maxLength":256},"team_id":{"description":"Of this team.","type":"string","minLength":1,"maxLength":256},"organization_id":{"description":"Of this organization.","type":"string","minLength":1,"maxLength":256},"key_alias":{"description":"Of this name.","type":"string","minLength":1,"maxLength":256}}},"Standing":{"title":"Standing","description":"Where its limits and budgets stand now: told of one that is asked for, not in lists. null: what counts them is away.","type":["object","null"],"additionalProperties":false,"required":["budgets","limits"],"properties":{"budgets":{"type":"array","items":{"title":"Standing of a budget","type":"object","additionalProperties":false,"required":["model","budget_duration","max_budget","spend","reserved","remaining","started_at","resets_at"],"properties":{"model":{"description":"null: all.","type":["string","null"]},"budget_duration":{"type":["string","null"]},"max_budget":{"description":"US dollars.","type":"number"},"spend":{"description":"US dollars of what has ended.","type":"number"},"reserved":{"description":"US dollars at most of what is under way.","type":"number"},"remaining":{"description":"US dollars.","type":"number"},"started_at":{"description":"ISO 8601.","type":"string"},"resets_at":{"description":"ISO 8601; null: never.","type":["string","null"]}}}},"limits":{"type":"array","items":{"title":"Standing of a limit","type":"object","additionalProperties":false,"required":["model","rule","limit","remaining","resets_in_ms"],"properties":{"model":{"description":"null: all.","type":["string","null"]},"rule":{"enum":["requests","tokens","parallel"]},"limit":{"description":"A minute, or at once.","type":"integer"},"remaining":{"type":"integer"},"resets_in_ms":{"description":"Until it is whole again.","type":"integer"}}}}}},"Key":{"title":"Key","description":"A key, without its secret.","type":"object","allOf":[{"$ref":"#/$defs/Rules"}],"unevaluatedProperties":false,"required":["token","key_name","role","created_at","updated_at"],"properties":{"token":{"description":"The key's id.","type":"string"},"key_name":{"description":"What its secret looks like.","type":"string"},"key_alias":{"description":"Its name.","type":["string","null"]},"expires":{"description":"ISO 8601; null: never.","type":["string","null"]},"user_id":{"type":["string","null"]},"team_id":{"type":["string","null"]},"organization_id":{"type":["string","null"]},"key_type":{"type":"string"},"role":{"enum":["admin","admin_viewer","team_admin","member","service"]},"allowed_routes":{"type":["array","null"],"maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":256}},"store_content":{"type":"boolean"},"created_at":{"description":"ISO 8601.","type":"string"},"updated_at":{"description":"ISO 8601.","type":"string"},"declared":{"description":"true: it is kept in gateway.yaml, and changed there.","type":"boolean"},"standing":{"$ref":"#/$defs/Standing"}}},"KeyWithSecret":{"title":"Key","description":"A key with its secret, which is shown this once and kept nowhere.","type":"object","allOf":[{"$ref":"#/$defs/Rules"}],"unevaluatedProperties":false,"required":["key","token","key_name"],"properties":{"key":{"description":"The secret.","type":"string"},"token":{"description":"The key's id.","type":"string"},"key_name":{"description":"What its secret looks like.","type":"string"},"key_alias":{"description":"Its name.","type":["string","null"]},"expires":{"description":"ISO 8601; null: never.","type":["string","null"]},"user_id":{"type":["string","null"]},"team_id":{"type":["string","null"]},"organization_id":{"type":["string","null"]},"key_type":{"type":"string"},"role":{"enum":["admin","admin_viewer","team_admin","member","service"]},"allowed_routes":{"type":["array","null"],"maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":256}},"store_content":{"type":"boolean"},"created_at":{"description":"ISO 8601.","type":"string"},"updated_at":{"description":"ISO 8601.","type":"string"},"declared":{"description":"true: it is kept in gateway.yaml, and changed there.","type":"boolean"}}},"Keys":{"title":"Keys","description":"A page of keys.","type":"object","additionalProperties":false,"required":["keys","total_count","current_page","total_pages"],"properties":{"keys":{"type":"array","items":{"$ref":"#/$defs/Key"}},"total_count":{"type":"integer","minimum":0},"current_page":{"type":"integer","minimum":0},"total_pages":{"type":"integer","minimum":0}}},"KeysDeleted":{"title":"Keys","description":"Ids of those that were deleted.","type":"object","additionalProperties":false,"required":["deleted_keys"],"properties":{"deleted_keys":{"type":"array","items":{"type":"string"}}}},"Member":{"title":"Member","description":"Who belongs to a team.","type":"object","additionalProperties":false,"required":["user_id"],"properties":{"user_id":{"description":"Id of a user.","type":"string","minLength":1,"maxLength":128},"role":{"description":"Default: member.","enum":["team_admin","admin","member","user"]},"max_budget_in_team":{"description":"US dollars that it may spend within the team.","type":["number","null"],"minimum":0,"maximum":1000000000},"budget_duration":{"title":"Budget window","description":"The window of that.","type":["string","null"],"enum":["1h","hour","24h","1d","day","daily","7d","1w","week","weekly","30d","1mo","month","monthly","365d","1y","year","yearly","total",null]},"tpm_limit":{"description":"Tokens a minute.","type":["integer","null"],"minimum":1,"maximum":1000000000000},"rpm_limit":{"description":"Requests a minute.","type":["integer","null"],"minimum":1,"maximum":1000000000000}}},"TeamNew":{"title":"Team","description":"A new team.","type":"object","allOf":[{"$ref":"#/$defs/Rules"}],"unevaluatedProperties":false,"properties":{"team_id":{"title":"Id","description":"Its id. Default: a new one.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.@:-]{0,127}$","examples":["research"]},"team_alias":{"description":"A name for people.","type":["string","null"],"maxLength":128},"organization_id":{"description":"The organization it is of.","type":["string","null"],"maxLength":128},"members_with_roles":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/Member"},"description":"Who belongs to it."},"store_content":{"description":"true: prompts and answers of its keys and tokens may be stored, where storing is on at all.","type":["boolean","null"]}}},"TeamUpdate":{"title":"Team","description":"What changes of a team; everything else stays. null takes away.","type":"object","allOf":[{"$ref":"#/$defs/Rules"}],"unevaluatedProperties":false,"required":["team_id"],"properties":{"team_id":{"description":"Which one.","type":"string","minLength":1,"maxLength":128},"team_alias":{"description":"A name for people.","type":["string","null"],"maxLength":128},"organization_id":{"description":"The organization it is of.","type":["string","null"],"maxLength":128},"members_with_roles":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/Member"},"description":"Who belongs to it."},"store_content":{"description":"true: prompts and answers of its keys and tokens may be stored, where storing is on at all.","type":["boolean","null"]}}},"TeamNamed":{"title":"Team","description":"Which team.","type":"object","additionalProperties":false,"required":["team_id"],"properties":{"team_id":{"description":"Its id.","type":"string","minLength":1,"maxLength":128}}},"TeamListQuery":{"title":"Query","description":"Which of them.","type":"object","additionalProperties":false,"properties":{"page":{"description":"From 1 on.","type":"integer","minimum":1,"maximum":1000000},"size":{"description":"Of a page. Default 50.","type":"integer","minimum":1,"maximum":1000},"organization_id":{"description":"Of this organization.","type":"string","minLength":1,"maxLength":256}}},"Team":{"title":"Team","description":"A team.","type":"object","allOf":[{"$ref":"#/$defs/Rules"}],"unevaluatedProperties":false,"required":["team_id","created_at","updated_at"],"properties":{"team_id":{"description":"Its id.","type":"string"},"team_alias":{"description":"A name for people.","type":["string","null"],"maxLength":128},"organization_id":{"description":"The organization it is of.","type":["string","null"],"maxLength":128},"members_with_roles":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/Member"},"description":"Who belongs to it."},"store_content":{"type":"boolean"},"created_at":{"description":"ISO 8601.","type":"string"},"updated_at":{"description":"ISO 8601.","type":"string"},"declared":{"description":"true: it is kept in gateway.yaml, and changed there.","type":"boolean"},"standing":{"$ref":"#/$defs/Standing"}}},"Teams":{"title":"teams","description":"A page of them.","type":"object","additionalProperties":false,"required":["teams","total_count","current_page","total_pages"],"properties":{"teams":{"type":"array","items":{"$ref":"#/$defs/Team"}},"total_count":{"type":"integer","minimum":0},"current_page":{"type":"integer","minimum":0},"total_pages":{"type":"integer","minimum":0}}},"TeamMemberAdd":{"title":"Members","description":"Who is to belong to a team.","type":"object","additionalProperties":false,"required":["team_id","member"],"properties":{"team_id":{"description":"Which team.","type":"string","minLength":1,"maxLength":128},"member":{"anyOf":[{"$ref":"#/$defs/Member"},{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/$defs/Member"}}]}}},"TeamMemberUpdate":{"title":"Member","description":"What changes of a member.","type":"object","additionalProperties":false,"required":["team_id","user_id"],"properties":{"team_id":{"description":"Which team.","type":"string","minLength":1,"maxLength":128},"user_id":{"description":"Id of a user.","type":"string","minLength":1,"maxLength":128},"role":{"description":"Default: member.","enum":["team_admin","admin","member","user"]},"max_budget_in_team":{"description":"US dollars that it may spend within the team.","type":["number","null"],"minimum":0,"maximum":1000000000},"budget_duration":{"title":"Budget window","description":"The window of that.","type":["string","null"],"enum":["1h","hour","24h","1d","day","daily","7d","1w","week","weekly","30d","1mo","month","monthly","365d","1y","year","yearly","total",null]},"tpm_limit":{"description":"Tokens a minute.","type":["integer","null"],"minimum":1,"maximum":1000000000000},"rpm_limit":{"description":"Requests a minute.","type":["integer","null"],"minimum":1,"maximum":1000000000000}}},"TeamMemberDelete":{"title":"Member","description":"Who is to belong to it no more.","type":"object","additionalProperties":false,"required":["team_id","user_id"],"properties":{"team_id":{"description":"Which team.","type":"string","minLength":1,"maxLength":128},"user_id":{"description":"Id of a user.","type":"string","minLength":1,"maxLength":128}}},"UserNew":{"title":"User","description":"A new user.","type":"object","allOf":[{"$ref":"#/$defs/Rules"}],"unevaluatedProperties":false,"properties":{"user_id":{"title":"Id","description":"Its id. Default: a new one.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.@:-]{0,127}$","examples":["research"]},"user_alias":{"description":"A name for people.","type":["string","null"],"maxLength":128},"user_email":{"description":"Its e-mail address.","type":["string","null"],"maxLength":320},"user_role":{"description":"What it may manage. Default member. Names of old are understood.","enum":["admin","admin_viewer","team_admin","member","service","proxy_admin","proxy_admin_viewer","internal_user","internal_user_viewer",null]},"organization_id":{"description":"The organization it is of.","type":["string","null"],"maxLength":128}}},"UserUpdate":{"title":"User","description":"What changes of a user; everything else stays. null takes away.","type":"object","allOf":[{"$ref":"#/$defs/Rules"}],"unevaluatedProperties":false,"required":["user_id"],"properties":{"user_id":{"description":"Which one.","type":"string","minLength":1,"maxLength":128},"user_alias":{"description":"A name for people.","type":["string","null"],"maxLength":128},"user_email":{"description":"Its e-mail address.","type":["string","null"],"maxLength":320},"user_role":{"description":"What it may manage. Default member. Names of old are understood.","enum":["admin","admin_viewer","team_admin","member","service","proxy_admin","proxy_admin_viewer","internal_user","internal_user_viewer",null]},"organization_id":{"description":"The organization it is of.","type":["string","null"],"maxLength":128}}},"UserNamed":{"title":"User","description":"Which user.","type":"object","additionalProperties":false,"required":["user_id"],"properties":{"user_id":{"description":"Its id.","type":"string","minLength":1,"maxLength":128}}},"UserListQuery":{"title":"Query","description":"Which of them.","type":"object","additionalProperties":false,"properties":{"page":{"description":"From 1 on.","type":"integer","minimum":1,"maximum":1000000},"size":{"description":"Of a page. Default 50.","type":"integer","minimum":1,"maximum":1000},"organization_id":{"description":"Of this organization.","type":"string","minLength":1,"maxLength":256}}},"User":{"title":"User","description":"A user.","type":"object","allOf":[{"$ref":"#/$defs/Rules"}],"unevaluatedProperties":false,"required":["user_id","created_at","updated_at"],"properties":{"user_id":{"description":"Its id.","type":"string"},"user_alias":{"description":"A name for people.","type":["string","null"],"maxLength":128},"user_email":{"description":"Its e-mail address.","type":["string","null"],"maxLength":320},"user_role":{"description":"What it may manage. Default member. Names of old are understood.","enum":["admin","admin_viewer","team_admin","member","service","proxy_admin","proxy_admin_viewer","internal_user","internal_user_viewer",null]},"organization_id":{"description":"The organization it is of.","type":["string","null"],"maxLength":128},"created_at":{"description":"ISO 8601.","type":"string"},"updated_at":{"description":"ISO 8601.","type":"string"},"declared":{"description":"true: it is kept in gateway.yaml, and changed there.","type":"boolean"},"standing":{"$ref":"#/$defs/Standing"}}},"Users":{"title":"users","description":"A page of them.","type":"object","additionalProperties":false,"required":["users","total_count","current_page","total_pages"],"properties":{"users":{"type":"array","items":{"$ref":"#/$defs/User"}},"total_count":{"type":"integer","minimum":0},"current_page":{"type":"integer","minimum":0},"total_pages":{"type":"integer","minimum":0}}},"OrganizationNew":{"title":"Organization","description":"A new organization.","type":"object","allOf":[{"$ref":"#/$defs/Rules"}],"unevaluatedProperties":false,"properties":{"organization_id":{"title":"Id","description":"Its id. Default: a new one.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.@:-]{0,127}$","examples":["research"]},"organization_alias":{"description":"A name for people.","type":["string","null"],"maxLength":128}}},"OrganizationUpdate":{"title":"Organization","description":"What changes of a organization; everything else stays. null takes away.","type":"object","allOf":[{"$ref":"#/$defs/Rules"}],"unevaluatedProperties":false,"required":["organization_id"],"properties":{"organization_id":{"description":"Which one.","type":"string","minLength":1,"maxLength":128},"organization_alias":{"description":"A name for people.","type":["string","null"],"maxLength":128}}},"OrganizationNamed":{"title":"Organization","description":"Which organization.","type":"object","additionalProperties":false,"required":["organization_id"],"properties":{"organization_id":{"description":"Its id.","type":"string","minLength":1,"maxLength":128}}},"OrganizationListQuery":{"title":"Query","description":"Which of them.","type":"object","additionalProperties":false,"properties":{"page":{"description":"From 1 on.","type":"integer","minimum":1,"maximum":1000000},"size":{"description":"Of a page. Default 50.","type":"integer","minimum":1,"maximum":1000}}},"Organization":{"title":"Organization","description":"A organization.","type":"object","allOf":[{"$ref":"#/$defs/Rules"}],"unevaluatedProperties":false,"required":["organization_id","created_at","updated_at"],"properties":{"organization_id":{"description":"Its id.","type":"string"},"organization_alias":{"description":"A name for people.","type":["string","null"],"maxLength":128},"created_at":{"description":"ISO 8601.","type":"string"},"updated_at":{"description":"ISO 8601.","type":"string"},"declared":{"description":"true: it is kept in gateway.yaml, and changed there.","type":"boolean"},"standing":{"$ref":"#/$defs/Standing"}}},"Organizations":{"title":"organizations","description":"A page of them.","type":"object","additionalProperties":false,"required":["organizations","total_count","current_page","total_pages"],"properties":{"organizations":{"type":"array","items":{"$ref":"#/$defs/Organization"}},"total_count":{"type":"integer","minimum":0},"current_page":{"type":"integer","minimum":0},"total_pages":{"type":"integer","minimum":0}}},"BudgetNew":{"title":"Budget","description":"A new budget.","type":"object","allOf":[{"$ref":"#/$defs/Rules"}],"unevaluatedProperties":false,"properties":{}},"BudgetUpdate":{"title":"Budget","description":"What changes of a budget; everything else stays. null takes away.","type":"object","allOf":[{"$ref":"#/$defs/Rules"}],"unevaluatedProperties":false,"required":["budget_id"],"properties":{}},"BudgetNamed":{"title":"Budget","description":"Which budget.","type":"object","additionalProperties":false,"required":["budget_id"],"properties":{"budget_id":{"description":"Its id.","type":"string","minLength":1,"maxLength":128}}},"BudgetListQuery":{"title":"Query","description":"Which of them.","type":"object","additionalProperties":false,"properties":{"page":{"description":"From 1 on.","type":"integer","minimum":1,"maximum":1000000},"size":{"description":"Of a page. Default 50.","type":"integer","minimum":1,"maximum":1000}}},"Budget":{"title":"Budget","description":"A budget.","type":"object","allOf":[{"$ref":"#/$defs/Rules"}],"unevaluatedProperties":false,"required":["budget_id","created_at","updated_at"],"properties":{"created_at":{"description":"ISO 8601.","type":"string"},"updated_at":{"description":"ISO 8601.","type":"string"},"declared":{"description":"true: it is kept in gateway.yaml, and changed there.","type":"boolean"}}},"Budgets":{"title":"budgets","description":"A page of them.","type":"object","additionalProperties":false,"required":["budgets","total_count","current_page","total_pages"],"properties":{"budgets":{"type":"array","items":{"$ref":"#/$defs/Budget"}},"total_count":{"type":"integer","minimum":0},"current_page":{"type":"integer","minimum":0},"total_pages":{"type":"integer","minimum":0}}},"CustomerNew":{"title":"Customer","description":"A new customer.","type":"object","allOf":[{"$ref":"#/$defs/Rules"}],"unevaluatedProperties":false,"properties":{"user_id":{"description":"Its id, as clients say it (`user` of the body, or x-signalbox-end-user). Default: a new one.","type":"string","minLength":1,"maxLength":256},"alias":{"description":"A name for people.","type":["string","null"],"maxLength":256}}},"CustomerUpdate":{"title":"Customer","description":"What changes of a customer; everything else stays. null takes away.","type":"object","allOf":[{"$ref":"#/$defs/Rules"}],"unevaluatedProperties":false,"required":["user_id"],"properties":{"user_id":{"description":"Which one.","type":"string","minLength":1,"maxLength":256},"alias":{"description":"A name for people.","type":["string","null"],"maxLength":256}}},"CustomerNamed":{"title":"Customer","description":"Which customer.","type":"object","additionalProperties":false,"required":["user_id"],"properties":{"user_id":{"description":"Its id.","type":"string","minLength":1,"maxLength":256}}},"CustomerListQuery":{"title":"Query","description":"Which of them.","type":"object","additionalProperties":false,"properties":{"page":{"description":"From 1 on.","type":"integer","minimum":1,"maximum":1000000},"size":{"description":"Of a page. Default 50.","type":"integer","minimum":1,"maximum":1000}}},"Customer":{"title":"Customer","description":"A customer.","type":"object","allOf":[{"$ref":"#/$defs/Rules"}],"unevaluatedProperties":false,"required":["user_id","created_at","updated_at"],"properties":{"user_id":{"description":"Its id.","type":"string"},"alias":{"description":"A name for people.","type":["string","null"],"maxLength":256},"created_at":{"description":"ISO 8601.","type":"string"},"updated_at":{"description":"ISO 8601.","type":"string"},"declared":{"description":"true: it is kept in gateway.yaml, and changed there.","type":"boolean"},"standing":{"$ref":"#/$defs/Standing"}}},"Customers":{"title":"customers","description":"A page of them.","type":"object","additionalProperties":false,"required":["customers","total_count","current_page","total_pages"],"properties":{"customers":{"type":"array","items":{"$ref":"#/$defs/Customer"}},"total_count":{"type":"integer","minimum":0},"current_page":{"type":"integer","minimum":0},"total_pages":{"type":"integer","minimum":0}}},"UserInfoQuery":{"title":"Query","description":"Which user; left out: the one that asks.","type":"object","additionalProperties":false,"properties":{"user_id":{"description":"Its id.","type":"string","minLength":1,"maxLength":128}}},"Deleted":{"title":"Deleted","description":"What was deleted.","type":"object","additionalProperties":false,"required":["id","deleted"],"properties":{"id":{"description":"Its id.","type":"string"},"deleted":{"const":true}}},"SpendLogsQuery":{"title":"Query","description":"Which requests.","type":"object","additionalProperties":false,"properties":{"start_date":{"title":"Date","description":"From then on. Default: 30 days before end_date.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:.]+(Z|[+-][0-9]{2}:[0-9]{2})?)?$","examples":["2026-01-31","2026-01-31T12:00:00Z"]},"end_date":{"title":"Date","description":"Until then; a day alone is included. Default: now.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:.]+(Z|[+-][0-9]{2}:[0-9]{2})?)?$","examples":["2026-01-31","2026-01-31T12:00:00Z"]},"key":{"description":"Of this one alone.","type":"string","minLength":1,"maxLength":256},"user_id":{"description":"Of this one alone.","type":"string","minLength":1,"maxLength":256},"team_id":{"description":"Of this one alone.","type":"string","minLength":1,"maxLength":256},"organization_id":{"description":"Of this one alone.","type":"string","minLength":1,"maxLength":256},"end_user":{"description":"Of this one alone.","type":"string","minLength":1,"maxLength":256},"tag":{"description":"Of this one alone.","type":"string","minLength":1,"maxLength":256},"model":{"description":"Of this one alone.","type":"string","minLength":1,"maxLength":256},"deployment":{"description":"Of this one alone.","type":"string","minLength":1,"maxLength":256},"provider":{"description":"Of this one alone.","type":"string","minLength":1,"maxLength":256},"outcome":{"description":"Of this one alone.","type":"string","minLength":1,"maxLength":256},"format":{"description":"Default json.","enum":["json","csv"]},"limit":{"description":"Of a page. Default 100.","type":"integer","minimum":1,"maximum":1000},"after":{"description":"The id of the last one of the page before.","type":"string","minLength":1,"maxLength":256}}},"SpendReportQuery":{"title":"Query","description":"What is added up.","type":"object","additionalProperties":false,"properties":{"start_date":{"title":"Date","description":"From then on. Default: 30 days before end_date.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:.]+(Z|[+-][0-9]{2}:[0-9]{2})?)?$","examples":["2026-01-31","2026-01-31T12:00:00Z"]},"end_date":{"title":"Date","description":"Until then; a day alone is included. Default: now.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:.]+(Z|[+-][0-9]{2}:[0-9]{2})?)?$","examples":["2026-01-31","2026-01-31T12:00:00Z"]},"key":{"description":"Of this one alone.","type":"string","minLength":1,"maxLength":256},"user_id":{"description":"Of this one alone.","type":"string","minLength":1,"maxLength":256},"team_id":{"description":"Of this one alone.","type":"string","minLength":1,"maxLength":256},"organization_id":{"description":"Of this one alone.","type":"string","minLength":1,"maxLength":256},"end_user":{"description":"Of this one alone.","type":"string","minLength":1,"maxLength":256},"tag":{"description":"Of this one alone.","type":"string","minLength":1,"maxLength":256},"model":{"description":"Of this one alone.","type":"string","minLength":1,"maxLength":256},"deployment":{"description":"Of this one alone.","type":"string","minLength":1,"maxLength":256},"provider":{"description":"Of this one alone.","type":"string","minLength":1,"maxLength":256},"outcome":{"description":"Of this one alone.","type":"string","minLength":1,"maxLength":256},"format":{"description":"Default json.","enum":["json","csv"]},"group_by":{"title":"Dimensions","description":"One or more, with commas. Default: of the path, else model.","type":"string","pattern":"^[a-z_]+(,[a-z_]+)*$","examples":["team,model"]}}},"SpendLog":{"title":"Request","description":"One request, without what was said in it.","type":"object","additionalProperties":false,"required":["id","request_id","start_time","status"],"properties":{"request_id":{"description":"As the client knows it.","type":"string"},"id":{"type":"string"},"start_time":{"type":"string"},"end_time":{"type":"string"},"call_type":{"type":["string","null"]},"model":{"type":["string","null"]},"deployment":{"type":["string","null"]},"status":{"type":"string"},"stream":{"type":"boolean"},"cache_hit":{"type":"boolean"},"api_key":{"type":["string","null"]},"user":{"type":["string","null"]},"team_id":{"type":["string","null"]},"organization_id":{"type":["string","null"]},"end_user":{"type":["string","null"]},"request_tags":{"type":"array","items":{"type":"string"}},"prompt_tokens":{"type":["number","null"]},"completion_tokens":{"type":["number","null"]},"total_tokens":{"type":["number","null"]},"is_estimated":{"type":"boolean"},"spend":{"type":["number","null"]},"attempts":{"description":"How many calls it took.","type":"integer","minimum":0}}},"SpendLogs":{"title":"Requests","description":"A page of requests, newest first.","type":"object","additionalProperties":false,"required":["data","has_more"],"properties":{"data":{"type":"array","items":{"$ref":"#/$defs/SpendLog"}},"has_more":{"type":"boolean"},"last_id":{"type":["string","null"]}}},"SpendReport":{"title":"Spending","description":"Sums.","type":"object","additionalProperties":false,"required":["data"],"properties":{"data":{"type":"array","items":{"title":"Sum","type":"object","additionalProperties":false,"required":["spend","requests"],"properties":{"key":{"type":["string","null"]},"user":{"type":["string","null"]},"team":{"type":["string","null"]},"organization":{"type":["string","null"]},"end_user":{"type":["string","null"]},"tag":{"type":["string","null"]},"model":{"type":["string","null"]},"deployment":{"type":["string","null"]},"provider":{"type":["string","null"]},"day":{"type":["string","null"]},"outcome":{"type":["string","null"]},"spend":{"type":["number","null"]},"requests":{"type":"integer","minimum":0},"failed_requests":{"type":"integer","minimum":0},"prompt_tokens":{"type":"integer","minimum":0},"completion_tokens":{"type":"integer","minimum":0}}}}}},"AuditQuery":{"title":"Query","description":"Which entries.","type":"object","additionalProperties":false,"properties":{"limit":{"description":"Of a page. Default 100.","type":"integer","minimum":1,"maximum":1000},"after":{"description":"The seq of the last one of the page before.","type":"integer","minimum":1}}},"AuditEntry":{"title":"Entry","description":"What was done, by whom. Holds no secret.","type":"object","additionalProperties":false,"required":["seq","at","actor","action","target","change","hash"],"properties":{"seq":{"type":"integer","minimum":0},"at":{"description":"ISO 8601.","type":"string"},"actor":{"description":"master, or a key or user.","type":"string"},"action":{"type":"string"},"target":{"type":"string"},"change":{"type":"object"},"request_id":{"type":"string"},"previous_hash":{"type":"string"},"hash":{"type":"string"}}},"AuditLog":{"title":"Audit log","description":"Newest first.","type":"object","additionalProperties":false,"required":["data","has_more"],"properties":{"data":{"type":"array","items":{"$ref":"#/$defs/AuditEntry"}},"has_more":{"type":"boolean"}}},"AuditVerified":{"title":"Audit log","description":"Whether every entry is as it was written.","type":"object","additionalProperties":false,"required":["ok"],"properties":{"ok":{"type":"boolean"},"entries":{"type":"integer","minimum":0},"seq":{"description":"Where the chain first breaks.","type":"integer","minimum":0},"why":{"description":"missing, unlinked or changed.","type":"string"}}},"Nothing":{"title":"Query","description":"Takes nothing.","type":"object","additionalProperties":false,"properties":{}},"Error":{"title":"Error","description":"Of every refusal.","type":"object","additionalProperties":false,"required":["error"],"properties":{"error":{"title":"Error","type":"object","additionalProperties":false,"required":["message","type"],"properties":{"message":{"description":"For people.","type":"string"},"type":{"description":"invalid_request_error, authentication_error, permission_error, not_found_error, conflict_error or server_error.","type":"string"},"param":{"description":"The field that is wrong.","type":["string","null"]},"code":{"type":["string","null"]},"details":{"description":"Everything that is wrong, where it is more than one thing.","type":"array","items":{"title":"Finding","type":"object","additionalProperties":false,"required":["message"],"properties":{"message":{"type":"string"},"param":{"type":["string","null"]}}}}}}}}}};
const shape = (name, check) => ({ schema: { ...schema.$defs[name], $defs: schema.$defs }, errors: (value) => (check(value) ? [] : (check.errors ?? [])) });
export const adminShapes = {
  AuditQuery: shape("AuditQuery", check_AuditQuery),
  BudgetListQuery: shape("BudgetListQuery", check_BudgetListQuery),
  BudgetNamed: shape("BudgetNamed", check_BudgetNamed),
  BudgetNew: shape("BudgetNew", check_BudgetNew),
  BudgetUpdate: shape("BudgetUpdate", check_BudgetUpdate),
  CustomerListQuery: shape("CustomerListQuery", check_CustomerListQuery),
  CustomerNamed: shape("CustomerNamed", check_CustomerNamed),
  CustomerNew: shape("CustomerNew", check_CustomerNew),
  CustomerUpdate: shape("CustomerUpdate", check_CustomerUpdate),
  KeyDelete: shape("KeyDelete", check_KeyDelete),
  KeyGenerate: shape("KeyGenerate", check_KeyGenerate),
  KeyInfoQuery: shape("KeyInfoQuery", check_KeyInfoQuery),
  KeyListQuery: shape("KeyListQuery", check_KeyListQuery),
  KeyNamed: shape("KeyNamed", check_KeyNamed),
  KeyRegenerate: shape("KeyRegenerate", check_KeyRegenerate),
  KeyUpdate: shape("KeyUpdate", check_KeyUpdate),
  Nothing: shape("Nothing", check_Nothing),
  OrganizationListQuery: shape("OrganizationListQuery", check_OrganizationListQuery),
  OrganizationNamed: shape("OrganizationNamed", check_OrganizationNamed),
  OrganizationNew: shape("OrganizationNew", check_OrganizationNew),
  OrganizationUpdate: shape("OrganizationUpdate", check_OrganizationUpdate),
  SpendLogsQuery: shape("SpendLogsQuery", check_SpendLogsQuery),
  SpendReportQuery: shape("SpendReportQuery", check_SpendReportQuery),
  TeamListQuery: shape("TeamListQuery", check_TeamListQuery),
  TeamMemberAdd: shape("TeamMemberAdd", check_TeamMemberAdd),
  TeamMemberDelete: shape("TeamMemberDelete", check_TeamMemberDelete),
  TeamMemberUpdate: shape("TeamMemberUpdate", check_TeamMemberUpdate),
  TeamNamed: shape("TeamNamed", check_TeamNamed),
  TeamNew: shape("TeamNew", check_TeamNew),
  TeamUpdate: shape("TeamUpdate", check_TeamUpdate),
  UserInfoQuery: shape("UserInfoQuery", check_UserInfoQuery),
  UserListQuery: shape("UserListQuery", check_UserListQuery),
  UserNamed: shape("UserNamed", check_UserNamed),
  UserNew: shape("UserNew", check_UserNew),
  UserUpdate: shape("UserUpdate", check_UserUpdate),
};
