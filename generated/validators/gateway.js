// @generated from schema/gateway.schema.json. Edit that file, then run `npm run gen`.
import schema from "../../schema/gateway.schema.json" with { type: "json" };
import equalModule from "ajv/dist/runtime/equal.js";
import ucs2lengthModule from "ajv/dist/runtime/ucs2length.js";
const check_gateway = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"gateway","title":"gateway.yaml","description":"What the gateway serves: providers and their keys, the models clients may ask for, and how requests are routed.","type":"object","additionalProperties":false,"properties":{"include":{"description":"Other files in this same format, relative to this one. Their entries are merged in; the same entry in two files is an error.","type":"array","items":{"type":"string","minLength":1},"examples":[["models.yaml"]]},"server":{"title":"Server","description":"Where the gateway listens.","type":"object","additionalProperties":false,"properties":{"host":{"description":"Address to listen on. Default 127.0.0.1: this machine only. References such as ${HOST:-0.0.0.0} are read.","type":"string","minLength":1,"examples":["127.0.0.1","0.0.0.0"]},"port":{"title":"Port","description":"TCP port. Default 4000; 0 takes a free one. References such as \"${PORT:-4000}\" are read.","examples":[4000,"${PORT:-4000}"],"anyOf":[{"type":"integer","minimum":0,"maximum":65535},{"type":"string","pattern":"^(\\$\\{.*\\}|os\\.environ/.+)$","title":"Port number or reference to one","examples":["4000","${PORT:-4000}"]}]},"body_limit":{"$ref":"#/$defs/size","description":"Largest request body accepted. Default 32MiB."},"drain":{"$ref":"#/$defs/duration","description":"How long requests in flight may take to finish when the gateway stops. Default 30s."}}},"providers":{"title":"Providers","description":"Keys and differences of providers, by id. A provider of the catalogue whose key is in its usual environment variable needs no entry.","type":"object","propertyNames":{"pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]*$","description":"a provider's id consists of letters, digits, _, . and -"},"additionalProperties":{"anyOf":[{"$ref":"#/$defs/provider"},{"type":"null"}]}},"models":{"title":"Models","description":"What clients may ask for, by name. A name ending in * is a wildcard.","type":"object","propertyNames":{"minLength":1,"description":"a model's name is not empty"},"additionalProperties":{"$ref":"#/$defs/model"}},"aliases":{"title":"Aliases","description":"Other names for models of this file: alias → model or alias.","type":"object","additionalProperties":{"type":"string","minLength":1},"examples":[{"gpt-4":"smart"}]},"routing":{"title":"Routing","description":"How often and how long a request is tried.","type":"object","additionalProperties":false,"properties":{"attempts":{"description":"Most calls made for one request within a model's group, the first included. Default 3.","type":"integer","minimum":1,"maximum":20},"total_attempts":{"description":"Most calls made for one request, its fallbacks included. Default 10.","type":"integer","minimum":1,"maximum":100},"timeout":{"$ref":"#/$defs/duration","description":"The whole request, all attempts and the stream together. Default 5m."},"connect_timeout":{"$ref":"#/$defs/duration","description":"Opening a connection. Default 5s."},"first_byte_timeout":{"$ref":"#/$defs/duration","description":"From sending a request to the first byte of the answer. Default 2m: an answer that is not streamed comes at its end."},"first_token_timeout":{"$ref":"#/$defs/duration","description":"From sending a streaming request until its answer says something. Default: none of its own."},"idle_timeout":{"$ref":"#/$defs/duration","description":"Silence within an answer that has begun. Default 60s."},"retry_budget":{"$ref":"#/$defs/percent","description":"Retries of one deployment, as a share of its calls; a few are always possible. Going on to another deployment is no retry. Default 20%."},"breaker":{"title":"Circuit breaker","description":"When a deployment is left alone for a while: after failures, and for as long as it asks (Retry-After). `off`: never.","anyOf":[{"const":"off"},{"type":"object","additionalProperties":false,"properties":{"failures":{"description":"Failures in a row that open it. Default 5.","type":"integer","minimum":1,"maximum":1000},"ratio":{"$ref":"#/$defs/percent","description":"Share of failed calls that opens it, over at least 20 calls within half a minute. Default 50%."},"open":{"$ref":"#/$defs/duration","description":"How long it stays open before one call may try again; each failed try doubles it, up to two minutes. Default 10s."}}}]},"queue":{"title":"Queue","description":"Where requests wait when every deployment is at its max_parallel and no fallback can take them.","type":"object","additionalProperties":false,"properties":{"size":{"description":"Most requests that wait for one model; further ones are refused at once. Default 100.","type":"integer","minimum":0,"maximum":100000},"timeout":{"$ref":"#/$defs/duration","description":"Longest wait. Default 10s."}}},"probes":{"title":"Probes","description":"Looks at deployments that nobody has called for a while, so that it is known how they do. For nothing, unless `request` is given: at the provider's list of models where its dialect has one, else whether a connection can be made. Default off.","anyOf":[{"const":"off"},{"type":"object","additionalProperties":false,"properties":{"every":{"$ref":"#/$defs/duration","description":"Time between two looks, a tenth more or less by chance; a deployment that was called within it is left alone. Default 60s."},"timeout":{"$ref":"#/$defs/duration","description":"Longest wait for an answer. Default 5s."},"request":{"title":"Paid probe","description":"In place of a free look a request of chat, which is paid, and stands in log and ledger with the tag `probe`. Deployments that are not of chat are left alone.","type":"object","additionalProperties":false,"required":["prompt"],"properties":{"prompt":{"description":"What is asked.","type":"string","minLength":1,"maxLength":1000,"examples":["Say yes."]},"max_tokens":{"description":"Longest answer. Default 1; some models want more.","type":"integer","minimum":1,"maximum":1000}}}}}]},"hedge":{"$ref":"#/$defs/hedge","description":"For every model with two deployments or more that says nothing of it itself. Default off."}}},"sandbox":{"$ref":"#/$defs/sandbox","description":"Behaviour of every deployment's stand-in when the gateway runs with --sandbox."},"auth":{"title":"Auth","minProperties":1,"description":"Who may use the gateway. Without it nobody has to show a key, and only this machine is listened to.","type":"object","additionalProperties":false,"properties":{"master_key":{"description":"The key of whoever runs the gateway: it may do everything, and makes the other keys. A reference such as ${SIGNALBOX_MASTER_KEY}; at least 24 characters that nobody guesses.","type":"string","minLength":1,"examples":["${SIGNALBOX_MASTER_KEY}"]},"key_secret":{"description":"What the hashes of keys are made with, a reference too. Default: derived from the master key (HKDF-SHA-256), so that a new master key makes all other keys worthless; with a key_secret it can be changed by itself.","type":"string","minLength":1,"examples":["${SIGNALBOX_KEY_SECRET}"]},"header":{"title":"Header's name","description":"Header that clients say their key in. Left out: Authorization (Bearer), x-api-key, api-key, those of every dialect, and the parameter key of the address. Given: this one alone, with or without Bearer.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9-]*$","examples":["x-company-key"]},"jwt":{"$ref":"#/$defs/jwt"},"organizations":{"title":"Organizations","description":"Kept in this file, by id.","type":"object","propertyNames":{"pattern":"^[A-Za-z0-9][A-Za-z0-9_.@:-]{0,127}$","description":"an id consists of letters, digits, _, ., @, : and -"},"additionalProperties":{"$ref":"#/$defs/organization"}},"teams":{"title":"Teams","description":"Kept in this file, by id.","type":"object","propertyNames":{"pattern":"^[A-Za-z0-9][A-Za-z0-9_.@:-]{0,127}$","description":"an id consists of letters, digits, _, ., @, : and -"},"additionalProperties":{"$ref":"#/$defs/team"}},"users":{"title":"Users","description":"Kept in this file, by id.","type":"object","propertyNames":{"pattern":"^[A-Za-z0-9][A-Za-z0-9_.@:-]{0,127}$","description":"an id consists of letters, digits, _, ., @, : and -"},"additionalProperties":{"$ref":"#/$defs/user"}},"keys":{"title":"Keys","description":"Kept in this file, by id. Others are made through the management API.","type":"object","propertyNames":{"pattern":"^[A-Za-z0-9][A-Za-z0-9_.@:-]{0,127}$","description":"an id consists of letters, digits, _, ., @, : and -"},"additionalProperties":{"$ref":"#/$defs/key"}}}},"limits":{"title":"Limits","description":"How much may be asked: requests and tokens a minute, and requests at once. Beside what keys, users and teams have of their own; all that hold, hold together.","type":"object","minProperties":1,"additionalProperties":false,"properties":{"store":{"$ref":"#/$defs/counters"},"on_store_failure":{"description":"While the store is away: open, each process counts for itself; closed, whoever has a limit is refused. Default open.","enum":["open","closed"]},"global":{"$ref":"#/$defs/limits","description":"For all requests of the gateway together."},"keys":{"title":"Keys","type":"object","additionalProperties":false,"minProperties":1,"properties":{"default":{"$ref":"#/$defs/limits","description":"For each that has none of its own, counted for each by itself."},"named":{"title":"By id","description":"By id, beside what it has of its own.","type":"object","additionalProperties":{"$ref":"#/$defs/limits"}}}},"users":{"title":"Users, by keys of no team","type":"object","additionalProperties":false,"minProperties":1,"properties":{"default":{"$ref":"#/$defs/limits","description":"For each that has none of its own, counted for each by itself."},"named":{"title":"By id","description":"By id, beside what it has of its own.","type":"object","additionalProperties":{"$ref":"#/$defs/limits"}}}},"teams":{"title":"Teams","type":"object","additionalProperties":false,"minProperties":1,"properties":{"default":{"$ref":"#/$defs/limits","description":"For each that has none of its own, counted for each by itself."},"named":{"title":"By id","description":"By id, beside what it has of its own.","type":"object","additionalProperties":{"$ref":"#/$defs/limits"}}}},"team_members":{"title":"Members of teams, as team/user","type":"object","additionalProperties":false,"minProperties":1,"properties":{"default":{"$ref":"#/$defs/limits","description":"For each that has none of its own, counted for each by itself."},"named":{"title":"By id","description":"By id, beside what it has of its own.","type":"object","additionalProperties":{"$ref":"#/$defs/limits"}}}},"organizations":{"title":"Organizations","type":"object","additionalProperties":false,"minProperties":1,"properties":{"default":{"$ref":"#/$defs/limits","description":"For each that has none of its own, counted for each by itself."},"named":{"title":"By id","description":"By id, beside what it has of its own.","type":"object","additionalProperties":{"$ref":"#/$defs/limits"}}}},"end_users":{"title":"End users: whoever a client says it asks for, in the header x-signalbox-end-user or the body's field for it","type":"object","additionalProperties":false,"minProperties":1,"properties":{"default":{"$ref":"#/$defs/limits","description":"For each that has none of its own, counted for each by itself."},"named":{"title":"By id","description":"By id, beside what it has of its own.","type":"object","additionalProperties":{"$ref":"#/$defs/limits"}}}},"models":{"title":"Models","description":"By the name clients say.","type":"object","additionalProperties":{"$ref":"#/$defs/limits"}}}},"budgets":{"title":"Budgets","description":"What may be spent, in windows of the calendar. The most a request can cost is reserved before the call and put right after it; what is used up is refused with 402.","type":"object","minProperties":1,"additionalProperties":false,"properties":{"store":{"$ref":"#/$defs/counters","description":"Where all processes of this gateway count together. Default: that of `limits`, or this process alone. While it is away whoever has a budget is refused."},"alerts":{"title":"Alerts","description":"Who is told, once a window, that a soft limit has been passed.","type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"description":"Where the news is posted, as JSON. A reference is taken, too.","type":"string","minLength":1,"examples":["https://ops.example.com/hooks/budget","${ALERT_URL}"]},"secret":{"description":"What the news is signed with (HMAC-SHA-256, header x-signalbox-signature): a reference.","type":"string","minLength":1,"examples":["${ALERT_SECRET}"]},"allow":{"description":"Hosts and networks that are not public and may be told all the same.","type":"array","items":{"type":"string","minLength":1},"examples":[["hooks.internal:8080","10.1.0.0/16"]]}}},"global":{"$ref":"#/$defs/budgets","description":"For all requests of the gateway together."},"keys":{"title":"Keys","type":"object","additionalProperties":false,"minProperties":1,"properties":{"default":{"$ref":"#/$defs/budgets","description":"For each that has none of its own, counted for each by itself."},"named":{"title":"By id","description":"By id, beside what it has of its own.","type":"object","additionalProperties":{"$ref":"#/$defs/budgets"}}}},"users":{"title":"Users, by keys of no team","type":"object","additionalProperties":false,"minProperties":1,"properties":{"default":{"$ref":"#/$defs/budgets","description":"For each that has none of its own, counted for each by itself."},"named":{"title":"By id","description":"By id, beside what it has of its own.","type":"object","additionalProperties":{"$ref":"#/$defs/budgets"}}}},"teams":{"title":"Teams","type":"object","additionalProperties":false,"minProperties":1,"properties":{"default":{"$ref":"#/$defs/budgets","description":"For each that has none of its own, counted for each by itself."},"named":{"title":"By id","description":"By id, beside what it has of its own.","type":"object","additionalProperties":{"$ref":"#/$defs/budgets"}}}},"team_members":{"title":"Members of teams, as team/user","type":"object","additionalProperties":false,"minProperties":1,"properties":{"default":{"$ref":"#/$defs/budgets","description":"For each that has none of its own, counted for each by itself."},"named":{"title":"By id","description":"By id, beside what it has of its own.","type":"object","additionalProperties":{"$ref":"#/$defs/budgets"}}}},"organizations":{"title":"Organizations","type":"object","additionalProperties":false,"minProperties":1,"properties":{"default":{"$ref":"#/$defs/budgets","description":"For each that has none of its own, counted for each by itself."},"named":{"title":"By id","description":"By id, beside what it has of its own.","type":"object","additionalProperties":{"$ref":"#/$defs/budgets"}}}},"end_users":{"title":"End users: whoever a client says it asks for, in the header x-signalbox-end-user or the body's field for it","type":"object","additionalProperties":false,"minProperties":1,"properties":{"default":{"$ref":"#/$defs/budgets","description":"For each that has none of its own, counted for each by itself."},"named":{"title":"By id","description":"By id, beside what it has of its own.","type":"object","additionalProperties":{"$ref":"#/$defs/budgets"}}}},"models":{"title":"Models","description":"By the name clients say.","type":"object","additionalProperties":{"$ref":"#/$defs/budgets"}},"tags":{"title":"Tags, of keys and of what they are bound to","type":"object","additionalProperties":false,"minProperties":1,"properties":{"default":{"$ref":"#/$defs/budgets","description":"For each that has none of its own, counted for each by itself."},"named":{"title":"By id","description":"By id, beside what it has of its own.","type":"object","additionalProperties":{"$ref":"#/$defs/budgets"}}}},"providers":{"title":"Providers","description":"By id. Where one has spent its own, others are asked.","type":"object","additionalProperties":{"$ref":"#/$defs/budgets"}}}},"cache":{"not":{},"title":"Not available in this version","description":"The answer cache will be configured here."},"guardrails":{"not":{},"title":"Not available in this version","description":"Content checks will be configured here."},"storage":{"title":"Storage","description":"Where files, batches and a record of every request are kept, and answers if asked to. Without it /v1/files and /v1/batches answer 501.","type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"description":"Address of the database: sqlite: and a file, relative to where the gateway is started, or sqlite::memory: for what may be forgotten; postgres:// or mysql:// (MariaDB too) where several gateways share it. References such as ${DATABASE_URL} are read. A file is for the processes of one machine.","type":"string","minLength":1,"examples":["sqlite:./signalbox.db","postgres://signalbox:${DB_PASSWORD}@db/signalbox","${DATABASE_URL}"]},"read_url":{"description":"Address of a read-only copy (a replica) of a PostgreSQL or MySQL database, for reports that may be some seconds old. Default: everything is read from url.","type":"string","minLength":1,"examples":["${DATABASE_READ_URL}"]},"ledger":{"title":"Ledger","description":"The record of every request and attempt: who, which model, how long, how many tokens, what it cost; no prompt and no answer. off: none is kept.","oneOf":[{"const":"off"},{"type":"object","additionalProperties":false,"properties":{"keep":{"$ref":"#/$defs/keeping","description":"For how long, from the request on; then it is deleted. Default 90d."},"journal":{"description":"Folder on this machine's disk where records wait until the database has them; one may serve several processes, and several databases. Default: beside the file of SQLite, or ./signalbox-journal.","type":"string","minLength":1}}}]},"files":{"title":"Files","description":"Bounds of uploaded files.","type":"object","additionalProperties":false,"properties":{"limit":{"$ref":"#/$defs/size","description":"Largest file accepted. Default 200MiB."}}},"batches":{"title":"Batches","description":"How the gateway runs batches.","type":"object","additionalProperties":false,"properties":{"concurrency":{"description":"Lines of all batches together that the gateway runs at once, and calls about batches at providers, so that live requests keep their share. Default 4.","type":"integer","minimum":1,"maximum":1000},"native":{"description":"prefer (the default): lines go to the provider's own batches, at its price for batches, wherever the routing would send them first to a provider that has batches and the client gives it the time it may take (24h). never: the gateway runs every line itself.","enum":["prefer","never"]},"poll":{"$ref":"#/$defs/duration","description":"Time between two looks at a provider's batch. Default: as schema/batches says, a minute."}}},"responses":{"title":"Responses","description":"Keeps answers of the Responses API and what was asked, prompts included, so that previous_response_id and /v1/responses/{id} work with every provider. Left out: none is kept here. With `auth:` only what keys and teams with `store_content: true` say and are told.","type":"object","additionalProperties":false,"required":["keep"],"properties":{"keep":{"$ref":"#/$defs/keeping","description":"For how long, from the answer on; then it is deleted. OpenAI's own is 30d."}}}}},"media":{"title":"Media","description":"Pictures, sound and documents that clients name by their addresses, for providers that want their bytes: the gateway fetches them. Public https addresses alone, unless `allow` says more.","type":"object","additionalProperties":false,"properties":{"fetch":{"description":"false: nothing is fetched, and such a request is refused where the provider wants bytes. Default true.","type":"boolean"},"file_limit":{"$ref":"#/$defs/size","description":"Largest file fetched. Default 20MiB."},"request_limit":{"$ref":"#/$defs/size","description":"All files of a request together. Default 50MiB, or one file."},"timeout":{"$ref":"#/$defs/duration","description":"For one file, its redirects included. Default 15s."},"cache":{"title":"Cache","description":"Fetched files kept in memory, each for as long as its server allows, and no longer than `ttl`.","type":"object","additionalProperties":false,"properties":{"size":{"$ref":"#/$defs/size","description":"Of all kept files as they are sent (base64). Default 64MiB; 0B keeps none."},"ttl":{"$ref":"#/$defs/duration","description":"How long a file is kept at most. Default 5m; 0s keeps none."}}},"allow":{"title":"Allowed places","description":"Hosts (with a port other than 80 and 443, if any) and networks that may be fetched from although they are not public, over http too. Whoever may send requests can then read there. Addresses at which clouds give out credentials are never fetched.","type":"array","items":{"type":"string","minLength":1,"examples":["files.internal","files.internal:9000","10.1.0.0/16"]}}}},"telemetry":{"title":"Telemetry","description":"What a running gateway tells of itself beside its log.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"metrics":{"description":"true: GET /metrics tells numbers in Prometheus' text format: requests, calls, tokens, cost, time to the first token, and how deployments do. With `auth:` it asks for a key that may read deployments. Default false.","type":"boolean"}}}},"$defs":{"limitRule":{"title":"Limit","type":"object","additionalProperties":false,"properties":{"rpm":{"description":"Requests a minute.","type":"integer","minimum":1},"tpm":{"description":"Tokens a minute, of prompts and answers together.","type":"integer","minimum":1},"max_parallel":{"description":"Requests at once.","type":"integer","minimum":1}}},"limits":{"title":"Limits","description":"Most at once and in a minute.","type":"object","additionalProperties":false,"properties":{"rpm":{"description":"Requests a minute.","type":"integer","minimum":1},"tpm":{"description":"Tokens a minute, of prompts and answers together.","type":"integer","minimum":1},"max_parallel":{"description":"Requests at once.","type":"integer","minimum":1},"models":{"description":"For one model each, by the name clients say, beside the above.","type":"object","additionalProperties":{"$ref":"#/$defs/limitRule"}}}},"budget":{"title":"Budget","description":"What may be spent, in a window of the calendar: hour, day, week, month, year, or total for one that never starts anew.","type":"string","pattern":"^\\$?[0-9]+(\\.[0-9]+)?/(hour|day|week|month|year|total)$","examples":["$10/day","$200/month"]},"budgets":{"title":"Budgets","description":"What may be spent; every one of them holds.","type":"array","items":{"anyOf":[{"$ref":"#/$defs/budget"},{"title":"Budget with more","type":"object","additionalProperties":false,"required":["limit"],"properties":{"limit":{"$ref":"#/$defs/budget"},"soft":{"title":"Amount","description":"From here on somebody is told; nothing is refused.","type":["string","number"],"pattern":"^\\$?[0-9]+(\\.[0-9]+)?$","minimum":0,"examples":["$8"]},"timezone":{"description":"IANA name of the time zone whose hours, days and months count. Default UTC.","type":"string","minLength":1,"examples":["Europe/Berlin"]},"model":{"description":"For one model alone, by the name clients say.","type":"string","minLength":1}}}]}},"organization":{"title":"Organization","type":"object","additionalProperties":false,"properties":{"alias":{"description":"A name for people.","type":"string","minLength":1},"models":{"description":"Models that may be asked for, by the name clients say; * at the end for a beginning. Default: all. An empty list: none.","type":"array","items":{"type":"string","minLength":1},"examples":[["fast","openai/*"]]},"limits":{"$ref":"#/$defs/limits"},"budgets":{"$ref":"#/$defs/budgets"},"tags":{"description":"Marks that spending is counted by, beside those of requests.","$ref":"#/$defs/names"},"blocked":{"description":"true: nothing is answered for it any more.","type":"boolean"},"metadata":{"description":"Whatever is worth noting.","type":"object"}}},"team":{"title":"Team","type":"object","additionalProperties":false,"properties":{"store_content":{"description":"true: prompts and answers of its keys and tokens may be stored, where storing is on at all.","type":"boolean"},"alias":{"description":"A name for people.","type":"string","minLength":1},"organization":{"description":"Id of its organization.","type":"string","minLength":1},"members":{"description":"Who belongs to it, by user id, and as what.","type":"object","additionalProperties":{"anyOf":[{"enum":["team_admin","member"]},{"title":"Member","type":"object","additionalProperties":false,"properties":{"role":{"enum":["team_admin","member"]},"limits":{"$ref":"#/$defs/limits"},"budgets":{"$ref":"#/$defs/budgets"}}}]}},"models":{"description":"Models that may be asked for, by the name clients say; * at the end for a beginning. Default: all. An empty list: none.","type":"array","items":{"type":"string","minLength":1},"examples":[["fast","openai/*"]]},"limits":{"$ref":"#/$defs/limits"},"budgets":{"$ref":"#/$defs/budgets"},"tags":{"description":"Marks that spending is counted by, beside those of requests.","$ref":"#/$defs/names"},"blocked":{"description":"true: nothing is answered for it any more.","type":"boolean"},"metadata":{"description":"Whatever is worth noting.","type":"object"}}},"user":{"title":"User","type":"object","additionalProperties":false,"properties":{"alias":{"description":"A name for people.","type":"string","minLength":1},"email":{"description":"Its e-mail address.","type":"string","minLength":1},"role":{"description":"What it may manage. Default member.","enum":["admin","admin_viewer","team_admin","member","service"]},"organization":{"description":"Id of its organization.","type":"string","minLength":1},"models":{"description":"Models that may be asked for, by the name clients say; * at the end for a beginning. Default: all. An empty list: none.","type":"array","items":{"type":"string","minLength":1},"examples":[["fast","openai/*"]]},"limits":{"$ref":"#/$defs/limits"},"budgets":{"$ref":"#/$defs/budgets"},"tags":{"description":"Marks that spending is counted by, beside those of requests.","$ref":"#/$defs/names"},"blocked":{"description":"true: nothing is answered for it any more.","type":"boolean"},"metadata":{"description":"Whatever is worth noting.","type":"object"}}},"key":{"title":"Key","type":"object","additionalProperties":false,"properties":{"secret":{"description":"What clients say, as a reference such as ${CI_KEY}. Left out: `hash`.","type":"string","minLength":1},"hash":{"title":"Key hash","description":"The hash of what clients say, as `signalbox keys hash` prints it.","type":"string","pattern":"^[0-9a-f]{64}$","examples":["64 hexadecimal digits"]},"user":{"description":"Id of the user it is of.","type":"string","minLength":1},"team":{"description":"Id of the team it is of.","type":"string","minLength":1},"organization":{"description":"Id of the organization it is of.","type":"string","minLength":1},"use":{"description":"llm: models alone. management: the management API alone. read_only: looks, and changes nothing. Default: all that its role may.","enum":["llm","management","read_only"]},"role":{"description":"What it may manage. Default: what its user may, else member.","enum":["admin","admin_viewer","team_admin","member","service"]},"endpoints":{"description":"Operations (chat, embeddings, files, batches, answers, passthrough) or dialects that may be asked for; * at the end for a beginning. Default: all.","$ref":"#/$defs/names","examples":[["chat","embeddings","passthrough/openai"]]},"expires":{"title":"Date","description":"From when on it is taken no more.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:.]+(Z|[+-][0-9]{2}:[0-9]{2}))?$","examples":["2027-01-31","2027-01-31T12:00:00Z"]},"store_content":{"description":"true: prompts and answers of it may be stored, where storing is on at all.","type":"boolean"},"models":{"description":"Models that may be asked for, by the name clients say; * at the end for a beginning. Default: all. An empty list: none.","type":"array","items":{"type":"string","minLength":1},"examples":[["fast","openai/*"]]},"limits":{"$ref":"#/$defs/limits"},"budgets":{"$ref":"#/$defs/budgets"},"tags":{"description":"Marks that spending is counted by, beside those of requests.","$ref":"#/$defs/names"},"blocked":{"description":"true: nothing is answered for it any more.","type":"boolean"},"metadata":{"description":"Whatever is worth noting.","type":"object"}}},"jwt":{"title":"Tokens","description":"Tokens (JWT) of an identity provider, as bearer tokens in place of keys.","type":"object","additionalProperties":false,"required":["issuer","audience"],"properties":{"issuer":{"title":"Address","description":"Who makes the tokens: the claim iss, letter by letter.","type":"string","pattern":"^https?://.+$","examples":["https://login.example.com"]},"audience":{"description":"Whom the tokens must be for: the claim aud, or one of several.","anyOf":[{"type":"string","minLength":1},{"$ref":"#/$defs/names"}]},"jwks_url":{"title":"Address","description":"Where its public keys are. Default: where its /.well-known/openid-configuration says.","type":"string","pattern":"^https?://.+$","examples":["https://login.example.com/jwks"]},"algorithms":{"description":"Signatures that are taken. Default: RS256, PS256, ES256, EdDSA and their longer forms. Shared secrets and unsigned tokens never are.","type":"array","minItems":1,"items":{"enum":["RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512","EdDSA"]}},"clock_skew":{"$ref":"#/$defs/duration","description":"How far its clock may be from ours. Default 30s."},"claims":{"title":"Claims","description":"Where in a token who asks is said.","type":"object","additionalProperties":false,"properties":{"user":{"description":"Dotted path of the claim that says who the user is. Default sub.","type":"string","minLength":1,"examples":["sub"]},"team":{"description":"Dotted path of the claim that says the team, or a list of which the first that is known here counts, or the one that the header x-signalbox-team names; a token without a known one is then refused.","type":"string","minLength":1,"examples":["groups"]},"organization":{"description":"Dotted path of the claim that says the organization.","type":"string","minLength":1,"examples":["org.id"]},"role":{"description":"Dotted path of the claim that says the role, or a list.","type":"string","minLength":1,"examples":["realm_access.roles"]}}},"roles":{"description":"Value of the role's claim → what it may manage. The most that any gives counts; a token without one is a member's.","type":"object","additionalProperties":{"enum":["admin","admin_viewer","team_admin","member","service"]}}}},"duration":{"title":"Duration","description":"A length of time with its unit: ms, s, m or h.","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["30s","500ms","5m"]},"keeping":{"title":"Time to keep","description":"A length of time with its unit: m, h or d.","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(m|h|d)$","examples":["30d","12h"]},"size":{"title":"Size","description":"A size in bytes with its unit: B, kB, MB, GB (powers of 1000) or KiB, MiB, GiB (powers of 1024).","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(B|kB|KB|MB|GB|KiB|MiB|GiB)$","examples":["64MiB","500kB"]},"percent":{"title":"Percentage","description":"A share from 0% to 100%.","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?%$","examples":["20%","0.5%"]},"money":{"title":"Price","description":"US dollars per million tokens, as a decimal number with or without the dollar sign; at most six decimals.","type":["string","number"],"pattern":"^\\$?[0-9]+(\\.[0-9]+)?$","minimum":0,"examples":["$1.25","0.075"]},"tier":{"title":"Price tier","description":"Prices of the whole request once its prompt is larger than `above`. What is not given falls back within the tier, as it does in a price.","type":"object","required":["above","input","output"],"additionalProperties":false,"properties":{"above":{"description":"Size of the prompt in tokens, cached ones included.","type":"integer","minimum":1},"input":{"$ref":"#/$defs/money","description":"Uncached text input."},"output":{"$ref":"#/$defs/money","description":"Visible text output."},"cache_read":{"$ref":"#/$defs/money","description":"Input read from the provider's prompt cache. Without it, such tokens cost as input."},"cache_write":{"$ref":"#/$defs/money","description":"Input written to a cache of about five minutes, or of the provider's only lifetime. Without it, as input."},"cache_write_1h":{"$ref":"#/$defs/money","description":"Input written to a cache of one hour. Without it, as cache_write."},"input_audio":{"$ref":"#/$defs/money","description":"Audio input. Without it, as input."},"output_audio":{"$ref":"#/$defs/money","description":"Audio output. Without it, as output."},"input_image":{"$ref":"#/$defs/money","description":"Pictures that are read, by their tokens. Without it, as input."},"output_image":{"$ref":"#/$defs/money","description":"Pictures that are made, by their tokens. Without it, as output."},"reasoning":{"$ref":"#/$defs/money","description":"Hidden reasoning tokens. Without it, as output."}}},"service_price":{"title":"Price in a class of service","description":"The model's price times something, or a price of its own.","type":"object","minProperties":1,"additionalProperties":false,"properties":{"times":{"description":"Times the model's price of tokens, exactly: \"0.5\" is half of it.","type":["string","number"],"pattern":"^[0-9]+(\\.[0-9]+)?$","minimum":0,"examples":["0.5"]},"input":{"$ref":"#/$defs/money","description":"Uncached text input."},"output":{"$ref":"#/$defs/money","description":"Visible text output."},"cache_read":{"$ref":"#/$defs/money","description":"Input read from the provider's prompt cache. Without it, such tokens cost as input."},"cache_write":{"$ref":"#/$defs/money","description":"Input written to a cache of about five minutes, or of the provider's only lifetime. Without it, as input."},"cache_write_1h":{"$ref":"#/$defs/money","description":"Input written to a cache of one hour. Without it, as cache_write."},"input_audio":{"$ref":"#/$defs/money","description":"Audio input. Without it, as input."},"output_audio":{"$ref":"#/$defs/money","description":"Audio output. Without it, as output."},"input_image":{"$ref":"#/$defs/money","description":"Pictures that are read, by their tokens. Without it, as input."},"output_image":{"$ref":"#/$defs/money","description":"Pictures that are made, by their tokens. Without it, as output."},"reasoning":{"$ref":"#/$defs/money","description":"Hidden reasoning tokens. Without it, as output."},"web_search":{"$ref":"#/$defs/money","description":"One thousand web searches."},"search":{"$ref":"#/$defs/money","description":"One thousand searches of a reranker."},"request":{"$ref":"#/$defs/money","description":"One thousand requests: a fee on top of everything else."},"image":{"$ref":"#/$defs/pictures","description":"One picture that is made; or a list of prices by size and quality."},"characters":{"$ref":"#/$defs/money","description":"One million characters of a text that is spoken."},"audio_minute":{"$ref":"#/$defs/money","description":"One minute of sound that is listened to."},"audio":{"$ref":"#/$defs/sound","description":"Sound that is listened to, in the unit of the price page."},"tiers":{"description":"Other prices for long prompts, ordered upwards.","type":"array","items":{"$ref":"#/$defs/tier"}}},"anyOf":[{"required":["times"]},{"required":["input","output"]}]},"price":{"title":"Price","description":"What the model costs: US dollars per million tokens of each kind, searches per thousand.","type":"object","required":["input","output"],"additionalProperties":false,"properties":{"from":{"description":"First day of this price (UTC), where it is one of several. The first of them says none: it holds until the second does.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$","examples":["2026-12-01"]},"services":{"title":"Classes of service","description":"What answers cost that say they were given in another class of service.","type":"object","additionalProperties":false,"properties":{"batch":{"$ref":"#/$defs/service_price","description":"Answers of a batch job of the provider."},"flex":{"$ref":"#/$defs/service_price","description":"Slower and cheaper."},"priority":{"$ref":"#/$defs/service_price","description":"Ahead of others."},"fast":{"$ref":"#/$defs/service_price","description":"The same model on faster machines."}}},"input":{"$ref":"#/$defs/money","description":"Uncached text input."},"output":{"$ref":"#/$defs/money","description":"Visible text output."},"cache_read":{"$ref":"#/$defs/money","description":"Input read from the provider's prompt cache. Without it, such tokens cost as input."},"cache_write":{"$ref":"#/$defs/money","description":"Input written to a cache of about five minutes, or of the provider's only lifetime. Without it, as input."},"cache_write_1h":{"$ref":"#/$defs/money","description":"Input written to a cache of one hour. Without it, as cache_write."},"input_audio":{"$ref":"#/$defs/money","description":"Audio input. Without it, as input."},"output_audio":{"$ref":"#/$defs/money","description":"Audio output. Without it, as output."},"input_image":{"$ref":"#/$defs/money","description":"Pictures that are read, by their tokens. Without it, as input."},"output_image":{"$ref":"#/$defs/money","description":"Pictures that are made, by their tokens. Without it, as output."},"reasoning":{"$ref":"#/$defs/money","description":"Hidden reasoning tokens. Without it, as output."},"web_search":{"$ref":"#/$defs/money","description":"One thousand web searches."},"search":{"$ref":"#/$defs/money","description":"One thousand searches of a reranker."},"request":{"$ref":"#/$defs/money","description":"One thousand requests: a fee on top of everything else."},"image":{"$ref":"#/$defs/pictures","description":"One picture that is made; or a list of prices by size and quality."},"characters":{"$ref":"#/$defs/money","description":"One million characters of a text that is spoken."},"audio_minute":{"$ref":"#/$defs/money","description":"One minute of sound that is listened to."},"audio":{"$ref":"#/$defs/sound","description":"Sound that is listened to, in the unit of the price page."},"tiers":{"description":"Other prices for long prompts, ordered upwards.","type":"array","items":{"$ref":"#/$defs/tier"}},"hours":{"description":"Hours of the week in which another price holds. They do not overlap.","type":"array","minItems":1,"items":{"$ref":"#/$defs/hours"}}}},"traits":{"title":"Traits","description":"Switches of the dialect, by name; each dialect file declares its own with their defaults.","type":"object","additionalProperties":{"anyOf":[{"type":["string","number","boolean"]},{"type":"array","items":{"type":"string"}}]}},"provider":{"title":"Provider","type":"object","additionalProperties":false,"properties":{"like":{"description":"The catalogue's provider that this one is, under an id of your own: a second resource, account or region of it.","type":"string","minLength":1,"examples":["azure"]},"api_key":{"description":"The key, as a reference: ${NAME}, ${file:/run/secrets/name} or os.environ/NAME. Without it the provider's usual variable is read.","type":"string","minLength":1,"examples":["${OPENAI_API_KEY}"]},"credentials":{"title":"Credentials","description":"In place of a key, where the provider takes such: `default` for those of this machine (files, profiles, roles, metadata server); a credentials file, its path or a reference to its text; or its parts. Secrets must be references.","anyOf":[{"type":"string","minLength":1},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"access_key_id":{"type":"string","minLength":1,"description":"AWS: together with secret_access_key."},"secret_access_key":{"type":"string","minLength":1},"session_token":{"type":"string","minLength":1,"description":"AWS: of temporary keys."},"profile":{"type":"string","minLength":1,"description":"AWS: a profile of the shared files, its role included."},"role_arn":{"type":"string","minLength":1,"description":"AWS: a role to assume, with the keys or the profile beside it, or with what the machine has."},"external_id":{"type":"string","minLength":1,"description":"AWS: what the role's trust asks for."},"tenant_id":{"type":"string","minLength":1,"description":"Microsoft Entra."},"client_id":{"type":"string","minLength":1,"description":"Microsoft Entra: an application; alone, a managed identity."},"client_secret":{"type":"string","minLength":1,"description":"Microsoft Entra: of the application."},"token_file":{"type":"string","minLength":1,"description":"Microsoft Entra: file with the token of a workload."}}}],"examples":["default","${file:/run/secrets/service-account.json}"]},"base_url":{"description":"Address below which the dialect's paths are, without a slash at the end. References are read.","type":"string","minLength":1,"examples":["https://api.openai.com/v1"]},"settings":{"title":"Settings","description":"What the provider's addresses are made of, where it declares such: project, location, resource, account_id, … References are read.","type":"object","additionalProperties":{"type":["string","number"],"minLength":1},"examples":[{"project":"my-project","location":"global"}]},"headers":{"description":"Headers sent with every call. References are read; keys must be references.","type":"object","additionalProperties":{"type":"string"}},"dialect":{"description":"Wire format it speaks. Needed for a provider that is not in the catalogue.","type":"string","examples":["openai-chat","anthropic-messages"]},"also":{"title":"Other dialects","description":"What else it speaks: more dialects of chat, and those of its other operations (embeddings, rerank, …). A list of names, or by name what differs there.","anyOf":[{"type":"array","uniqueItems":true,"items":{"type":"string"},"examples":[["openai-embeddings"]]},{"title":"By dialect","type":"object","minProperties":1,"additionalProperties":{"anyOf":[{"$ref":"#/$defs/wire"},{"type":"null"}]}}]},"auth":{"$ref":"#/$defs/auth"},"models":{"description":"Models that the catalogue does not know, or facts that differ from it.","type":"object","additionalProperties":{"anyOf":[{"$ref":"#/$defs/upstreamModel"},{"type":"null"}]}},"unknown_fields":{"enum":["keep","warn","strip","reject"],"description":"Request fields the dialect does not know: keep them, keep them and warn, strip them, or reject the request."},"passthrough":{"title":"Pass-through","description":"What clients may call of the provider's own API under /passthrough/{provider}, with its key and otherwise as it is: a path below base_url, with all that is below it, and the methods. Without an entry nothing is let through; entries add up.","type":"object","minProperties":1,"propertyNames":{"pattern":"^/(?!\\.{1,2}(/|$)|.*/\\.{1,2}(/|$))([A-Za-z0-9_.~:@-]+(/[A-Za-z0-9_.~:@-]+)*)?$","description":"a path begins with / and ends without one, for example /vector_stores; / alone is everything"},"additionalProperties":{"anyOf":[{"title":"Methods","description":"Which methods; GET lets HEAD through as well.","type":"array","minItems":1,"uniqueItems":true,"items":{"enum":["GET","HEAD","POST","PUT","PATCH","DELETE"]}},{"title":"Methods with more","type":"object","additionalProperties":false,"required":["methods"],"properties":{"methods":{"title":"Methods","description":"Which methods; GET lets HEAD through as well.","type":"array","minItems":1,"uniqueItems":true,"items":{"enum":["GET","HEAD","POST","PUT","PATCH","DELETE"]}},"cost_per_request":{"title":"Amount","description":"What a call costs that is answered (below 400). Without it nobody with a budget may make it; 0 for what is free.","type":["string","number"],"pattern":"^\\$?[0-9]+(\\.[0-9]+)?$","minimum":0,"examples":["$0.002"]}}}]},"examples":[{"/vector_stores":["GET","POST","DELETE"]}]}}},"upstreamModel":{"title":"Upstream model","description":"Facts of one model of a provider. What is not given stays as the catalogue has it.","type":"object","additionalProperties":false,"properties":{"base_model":{"description":"The catalogue's model that this one is, where its name is one of your own, such as a deployment's: its facts and its price hold.","type":"string","minLength":1,"examples":["gpt-5-mini"]},"context":{"description":"Context window in tokens.","type":"integer","minimum":1},"max_output":{"description":"Most output tokens of one answer.","type":"integer","minimum":1},"max_inputs":{"description":"Most texts (or tokens, or contents) to embed in one call. A longer list is asked in several calls and put together.","type":"integer","minimum":1},"operation":{"title":"Operations","description":"What the model does, or a list. Default: what the provider's first dialect is for.","anyOf":[{"enum":["chat","embeddings","rerank","moderations","images","image_edits","speech","transcriptions","translations"]},{"type":"array","minItems":1,"items":{"enum":["chat","embeddings","rerank","moderations","images","image_edits","speech","transcriptions","translations"]}}]},"supports":{"description":"What the model can do beyond text. A request that needs an ability goes only to deployments that have it.","type":"array","uniqueItems":true,"items":{"enum":["tools","vision","audio_input","pdf","json_schema","json_mode","reasoning","logprobs","web_search","streaming","prefill","audio_output","image_output"]}},"free":{"description":"True: calls cost nothing.","type":"boolean"},"price":{"description":"What holds now; or a list of what holds now, then what holds from each later date.","anyOf":[{"$ref":"#/$defs/price"},{"title":"Dated prices","type":"array","minItems":2,"items":{"$ref":"#/$defs/price"}}]},"traits":{"$ref":"#/$defs/traits"}}},"reference":{"title":"Model reference","description":"An upstream model: provider/model, split at the first slash.","type":"string","minLength":1,"examples":["openai/gpt-5-mini"]},"deployment":{"description":"One upstream model that can answer.","anyOf":[{"$ref":"#/$defs/reference"},{"$ref":"#/$defs/deploymentObject"}]},"deploymentObject":{"title":"Deployment","type":"object","required":["model"],"additionalProperties":false,"properties":{"model":{"$ref":"#/$defs/reference"},"base_model":{"description":"The catalogue's model that this one is, where its name is one of your own.","type":"string","minLength":1,"examples":["gpt-5-mini"]},"weight":{"description":"Share of the traffic, relative to the others, where the strategy shares by weight. 0 drains the deployment.","type":"integer","minimum":0,"maximum":1000000},"timeout":{"$ref":"#/$defs/duration","description":"Time one call to this deployment may take; never longer than routing.timeout."},"rpm":{"description":"Requests a minute its account allows; beyond them others are asked. Counted by each process, or by all together where `limits` has a store.","type":"integer","minimum":1},"tpm":{"description":"Tokens a minute its account allows, prompts and answers together.","type":"integer","minimum":1},"max_parallel":{"description":"Most calls under way at once, streams included.","type":"integer","minimum":1},"tags":{"description":"What requests may ask for (header x-signalbox-tags: eu,paid) or against (!trial). Requests that ask for none go to those tagged `default`, if there are any.","type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.:-]*$"}},"region":{"description":"Where it is; requests may ask for it (header x-signalbox-region).","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]*$","examples":["eu"]},"label":{"description":"Name of this variant of an A/B test, in the reply's header x-signalbox-variant and in the log. Without one, the model tells.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]*$"},"sandbox":{"$ref":"#/$defs/sandbox","description":"Behaviour of this deployment's stand-in; what is not given is as in the file's own sandbox section."}}},"deployments":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/deployment"}},"model":{"title":"Model","description":"One reference, a list of deployments to take turns, or a mapping with a strategy and fallbacks.","anyOf":[{"$ref":"#/$defs/reference"},{"$ref":"#/$defs/deployments"},{"$ref":"#/$defs/modelObject"}]},"modelObject":{"type":"object","required":["deployments"],"additionalProperties":false,"properties":{"strategy":{"title":"Strategy","description":"round_robin: take turns (by weight, if there are weights). weighted: by chance, by weight. priority: the first that works, in order. least_latency, least_busy, cost_optimized: the quickest, the idlest, the cheapest now. usage_based: most room under rpm and tpm. health_based: the likelier the fewer of its calls fail. ab_test: a split that keeps each user or session with its variant. Default round_robin.","enum":["round_robin","weighted","priority","least_latency","least_busy","cost_optimized","usage_based","health_based","ab_test"]},"deployments":{"description":"What can answer, in order.","$ref":"#/$defs/deployments"},"fallbacks":{"title":"Fallbacks","description":"Models of this file to try, in order, once every deployment has failed.","type":"object","additionalProperties":false,"properties":{"any":{"$ref":"#/$defs/names","description":"After any failure that another model may not have."},"context_window":{"$ref":"#/$defs/names","description":"When the prompt is too long for this model. These must have a larger window."},"content_policy":{"$ref":"#/$defs/names","description":"When the provider refused for its content policy."},"rate_limit":{"$ref":"#/$defs/names","description":"When every deployment is rate limited."}}},"affinity":{"title":"Affinity","description":"Keeps a client with the deployment it had, where its prompt is cached: by the header x-signalbox-session, by the user the request names, or by the beginning of the prompt.","anyOf":[{"enum":["session","user","prompt"]},{"type":"object","additionalProperties":false,"required":["by"],"properties":{"by":{"enum":["session","user","prompt"]},"ttl":{"$ref":"#/$defs/duration","description":"Since the last answer. Default: as long as the provider keeps a prompt in its cache (the trait cache_minutes: 5m, 30m, …), or longer where the request itself asks for it and the affinity is by prompt."}}}]},"hedge":{"$ref":"#/$defs/hedge","description":"In place of `routing.hedge`, for this model."},"mirror":{"title":"Mirror","description":"Sends copies of this model's requests to another one, to see how it would do. Their answers go nowhere, and whatever becomes of them, no client waits or fails for them; what they cost is paid all the same, in requests of their own in log and ledger, with the tag `mirror`.","type":"object","additionalProperties":false,"required":["to","share"],"properties":{"to":{"description":"A model of this file, or provider/model.","type":"string","minLength":1},"share":{"$ref":"#/$defs/percent","description":"Of the model's requests, by chance."},"max_parallel":{"description":"Most copies under way at once; further ones are not sent. Default 8.","type":"integer","minimum":1,"maximum":1000}},"examples":[{"to":"openai/gpt-5-mini","share":"5%"}]},"native_batches":{"title":"Native batches","description":"Whether lines of batches for this model go to its provider's own batches, in place of what `storage.batches.native` says for all. prefer also asks for those that take more than a key: a deployment of a kind of its own, or a plan (generated/coverage.md says which).","enum":["prefer","never"]}}},"hedge":{"title":"Hedged requests","description":"A request whose deployment has said nothing for a while is sent to a second one too; who answers first is taken, and the other is called off at once. What the other one used is paid as well, and told in its attempt. Only chat, embeddings, reranking, moderation and counting, and nothing that a provider keeps. `off`: never.","anyOf":[{"const":"off"},{"type":"object","additionalProperties":false,"properties":{"after":{"title":"Percentile or duration","description":"How long the first may take: a percentile of its own latest answers (of streams: until their first words), or a time. Default p95, which begins once twenty answers have been seen.","type":"string","pattern":"^(p[5-9][0-9]|[0-9]+(\\.[0-9]+)?(ms|s|m|h))$","examples":["p95","800ms"]},"at_most":{"$ref":"#/$defs/percent","description":"Share of the model's requests that may be sent to a second deployment. Default 10%."}}}],"examples":[{"after":"p95","at_most":"10%"}]},"names":{"type":"array","items":{"type":"string","minLength":1},"minItems":1},"sandbox":{"title":"Sandbox","type":"object","additionalProperties":false,"properties":{"latency":{"$ref":"#/$defs/duration","description":"Before the first byte. Default 0ms."},"chunk_pace":{"$ref":"#/$defs/duration","description":"Between two events of a stream. Default 0ms."},"error":{"title":"Fault","description":"Answer this status instead, this often; drawn the same way at every run.","type":"object","required":["status","rate"],"additionalProperties":false,"properties":{"status":{"description":"HTTP status.","type":"integer","minimum":400,"maximum":599,"examples":[429,500,529]},"rate":{"$ref":"#/$defs/percent","description":"How often."}}},"cut_after_events":{"description":"Cut the connection after this many events of a stream.","type":"integer","minimum":0}}},"sound":{"title":"Price of sound","description":"Sound that is listened to, by its length. Exact whatever the unit is.","type":"object","additionalProperties":false,"required":["price","per"],"properties":{"price":{"description":"US dollars; at most twelve decimals.","type":["string","number"],"pattern":"^\\$?[0-9]+(\\.[0-9]+)?$","minimum":0,"examples":["0.111"]},"per":{"description":"The unit of time that it is for.","enum":["second","minute","hour"]}}},"picture":{"title":"Price of a picture","type":"object","additionalProperties":false,"required":["price"],"properties":{"size":{"description":"Size or sizes, as request and answer write them. Without it, any.","anyOf":[{"type":"string","minLength":1},{"type":"array","minItems":1,"items":{"type":"string","minLength":1}}],"examples":["1024x1024"]},"quality":{"description":"Quality or qualities. Without it, any.","anyOf":[{"type":"string","minLength":1},{"type":"array","minItems":1,"items":{"type":"string","minLength":1}}],"examples":["low"]},"price":{"$ref":"#/$defs/money","description":"One such picture, in US dollars."}}},"pictures":{"title":"Price of pictures that are made","anyOf":[{"$ref":"#/$defs/money","description":"Each."},{"title":"By size and quality","description":"The first that fits holds; what the provider says neither in its answer nor took from the request fits only an entry for any.","type":"array","minItems":1,"items":{"$ref":"#/$defs/picture"}}]},"hours":{"title":"Hours with another price","description":"Hours of the week in which another price holds: the usual one times something, or one of its own. What a request costs is decided by when it began.","type":"object","additionalProperties":false,"required":["from","to"],"anyOf":[{"required":["times"]},{"required":["input","output"]}],"properties":{"days":{"description":"Days on which the hours begin; without it, every day.","type":"array","minItems":1,"uniqueItems":true,"items":{"enum":["mon","tue","wed","thu","fri","sat","sun"]}},"from":{"type":"string","pattern":"^[0-2][0-9]:[0-5][0-9]$","title":"Time of day","description":"When they begin, by the clock on the wall of the zone.","examples":["22:00"]},"to":{"type":"string","pattern":"^[0-2][0-9]:[0-5][0-9]$","title":"Time of day","description":"When they end, which may be on the next day; 24:00 ends a day.","examples":["06:00"]},"zone":{"description":"UTC (the default), or the name of a time zone, whose clocks are followed to summer time and back. One for all hours of a price.","type":"string","examples":["Asia/Shanghai"]},"times":{"description":"Times the usual price of tokens, in every class of service, exactly.","type":["string","number"],"pattern":"^[0-9]+(\\.[0-9]+)?$","minimum":0,"examples":["0.5"]},"input":{"$ref":"#/$defs/money","description":"Uncached text input."},"output":{"$ref":"#/$defs/money","description":"Visible text output."},"cache_read":{"$ref":"#/$defs/money","description":"Input read from the provider's prompt cache. Without it, such tokens cost as input."},"cache_write":{"$ref":"#/$defs/money","description":"Input written to a cache of about five minutes, or of the provider's only lifetime. Without it, as input."},"cache_write_1h":{"$ref":"#/$defs/money","description":"Input written to a cache of one hour. Without it, as cache_write."},"input_audio":{"$ref":"#/$defs/money","description":"Audio input. Without it, as input."},"output_audio":{"$ref":"#/$defs/money","description":"Audio output. Without it, as output."},"input_image":{"$ref":"#/$defs/money","description":"Pictures that are read, by their tokens. Without it, as input."},"output_image":{"$ref":"#/$defs/money","description":"Pictures that are made, by their tokens. Without it, as output."},"reasoning":{"$ref":"#/$defs/money","description":"Hidden reasoning tokens. Without it, as output."},"web_search":{"$ref":"#/$defs/money","description":"One thousand web searches."},"search":{"$ref":"#/$defs/money","description":"One thousand searches of a reranker."},"request":{"$ref":"#/$defs/money","description":"One thousand requests: a fee on top of everything else."},"image":{"$ref":"#/$defs/pictures","description":"One picture that is made; or a list of prices by size and quality."},"characters":{"$ref":"#/$defs/money","description":"One million characters of a text that is spoken."},"audio_minute":{"$ref":"#/$defs/money","description":"One minute of sound that is listened to."},"audio":{"$ref":"#/$defs/sound","description":"Sound that is listened to, in the unit of the price page."},"tiers":{"description":"Other prices for long prompts, ordered upwards.","type":"array","items":{"$ref":"#/$defs/tier"}},"services":{"title":"Classes of service","description":"What answers of other classes of service cost in these hours, in place of the model's.","type":"object","additionalProperties":false,"properties":{"batch":{"$ref":"#/$defs/service_price","description":"Answers of a batch job of the provider."},"flex":{"$ref":"#/$defs/service_price","description":"Slower and cheaper."},"priority":{"$ref":"#/$defs/service_price","description":"Ahead of others."},"fast":{"$ref":"#/$defs/service_price","description":"The same model on faster machines."}}}}},"wire":{"title":"Way of speaking a dialect","description":"Where it differs from the provider's other dialects.","type":"object","additionalProperties":false,"properties":{"base_url":{"description":"Address below which the paths of this dialect are. References are read.","type":"string","minLength":1,"examples":["https://api.deepseek.com/anthropic/v1"]},"path":{"description":"Path of the call below that address, in place of the dialect's own.","type":"string","pattern":"^/","examples":["/messages"]},"auth":{"$ref":"#/$defs/auth"},"api_key":{"description":"The key of these calls, where it is another than the provider's. A reference such as ${NAME}, never the key itself.","type":"string","minLength":1,"examples":["${OPENAI_API_KEY}"]}}},"auth":{"title":"Authorisation","description":"How the key travels: `none`, `bearer` (the default), { header: name }, { query: name }, or a cloud's: aws_sigv4, google, azure_entra, which take `credentials`.","anyOf":[{"enum":["none","bearer"]},{"type":"object","minProperties":1,"maxProperties":1,"additionalProperties":false,"properties":{"header":{"description":"Name of the header that holds the key.","type":"string","minLength":1,"examples":["x-api-key"]},"query":{"description":"Name of the query parameter that holds the key.","type":"string","minLength":1,"examples":["key"]},"aws_sigv4":{"description":"AWS Signature Version 4.","type":"object","required":["service","region"],"additionalProperties":false,"properties":{"service":{"type":"string","minLength":1,"examples":["bedrock"]},"region":{"type":"string","minLength":1,"description":"References are read.","examples":["us-east-1"]}}},"google":{"description":"A token of Google Cloud.","type":"object","additionalProperties":false,"properties":{"scopes":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}}}},"azure_entra":{"description":"A token of Microsoft Entra.","type":"object","required":["scope"],"additionalProperties":false,"properties":{"scope":{"type":"string","minLength":1,"examples":["https://cognitiveservices.azure.com/.default"]}}}}}]},"counters":{"title":"Store of counts","description":"Where all processes of this gateway count together. Default: each process counts for itself.","anyOf":[{"$ref":"#/$defs/countersUrl"},{"title":"Store with more","type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"$ref":"#/$defs/countersUrl"},"prefix":{"description":"What every key there begins with, between braces, so that all lie in one slot of a cluster and one program sees them all. Gateways that share a Redis and not their counts have different ones. Default signalbox.","type":"string","pattern":"^[A-Za-z0-9_.:-]{1,64}$","examples":["signalbox"]},"timeout":{"$ref":"#/$defs/duration","description":"Longest wait for an answer of it. After three in a row nothing is tried any more until it is back. Default 250ms."}}}]},"countersUrl":{"title":"Address of a Redis","description":"redis://, rediss:// with TLS, redis-cluster://a:6379,b:6379, or a reference to one such as ${REDIS_URL}.","type":"string","minLength":1,"examples":["${REDIS_URL}","redis://127.0.0.1:6379"]}}};
const schema32 = {"title":"Size","description":"A size in bytes with its unit: B, kB, MB, GB (powers of 1000) or KiB, MiB, GiB (powers of 1024).","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(B|kB|KB|MB|GB|KiB|MiB|GiB)$","examples":["64MiB","500kB"]};
const schema33 = {"title":"Duration","description":"A length of time with its unit: ms, s, m or h.","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","examples":["30s","500ms","5m"]};
const schema117 = {"title":"Percentage","description":"A share from 0% to 100%.","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?%$","examples":["20%","0.5%"]};
const schema159 = {"title":"Time to keep","description":"A length of time with its unit: m, h or d.","type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(m|h|d)$","examples":["30d","12h"]};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (ucs2lengthModule.default ?? ucs2lengthModule);
const pattern4 = new RegExp("^(\\$\\{.*\\}|os\\.environ/.+)$", "u");
const pattern5 = new RegExp("^[0-9]+(\\.[0-9]+)?(B|kB|KB|MB|GB|KiB|MiB|GiB)$", "u");
const pattern6 = new RegExp("^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$", "u");
const pattern7 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]*$", "u");
const pattern82 = new RegExp("^[0-9]+(\\.[0-9]+)?%$", "u");
const pattern98 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]*$", "u");
const pattern102 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.@:-]{0,127}$", "u");
const pattern113 = new RegExp("^[0-9]+(\\.[0-9]+)?(m|h|d)$", "u");
const schema34 = {"title":"Provider","type":"object","additionalProperties":false,"properties":{"like":{"description":"The catalogue's provider that this one is, under an id of your own: a second resource, account or region of it.","type":"string","minLength":1,"examples":["azure"]},"api_key":{"description":"The key, as a reference: ${NAME}, ${file:/run/secrets/name} or os.environ/NAME. Without it the provider's usual variable is read.","type":"string","minLength":1,"examples":["${OPENAI_API_KEY}"]},"credentials":{"title":"Credentials","description":"In place of a key, where the provider takes such: `default` for those of this machine (files, profiles, roles, metadata server); a credentials file, its path or a reference to its text; or its parts. Secrets must be references.","anyOf":[{"type":"string","minLength":1},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"access_key_id":{"type":"string","minLength":1,"description":"AWS: together with secret_access_key."},"secret_access_key":{"type":"string","minLength":1},"session_token":{"type":"string","minLength":1,"description":"AWS: of temporary keys."},"profile":{"type":"string","minLength":1,"description":"AWS: a profile of the shared files, its role included."},"role_arn":{"type":"string","minLength":1,"description":"AWS: a role to assume, with the keys or the profile beside it, or with what the machine has."},"external_id":{"type":"string","minLength":1,"description":"AWS: what the role's trust asks for."},"tenant_id":{"type":"string","minLength":1,"description":"Microsoft Entra."},"client_id":{"type":"string","minLength":1,"description":"Microsoft Entra: an application; alone, a managed identity."},"client_secret":{"type":"string","minLength":1,"description":"Microsoft Entra: of the application."},"token_file":{"type":"string","minLength":1,"description":"Microsoft Entra: file with the token of a workload."}}}],"examples":["default","${file:/run/secrets/service-account.json}"]},"base_url":{"description":"Address below which the dialect's paths are, without a slash at the end. References are read.","type":"string","minLength":1,"examples":["https://api.openai.com/v1"]},"settings":{"title":"Settings","description":"What the provider's addresses are made of, where it declares such: project, location, resource, account_id, … References are read.","type":"object","additionalProperties":{"type":["string","number"],"minLength":1},"examples":[{"project":"my-project","location":"global"}]},"headers":{"description":"Headers sent with every call. References are read; keys must be references.","type":"object","additionalProperties":{"type":"string"}},"dialect":{"description":"Wire format it speaks. Needed for a provider that is not in the catalogue.","type":"string","examples":["openai-chat","anthropic-messages"]},"also":{"title":"Other dialects","description":"What else it speaks: more dialects of chat, and those of its other operations (embeddings, rerank, …). A list of names, or by name what differs there.","anyOf":[{"type":"array","uniqueItems":true,"items":{"type":"string"},"examples":[["openai-embeddings"]]},{"title":"By dialect","type":"object","minProperties":1,"additionalProperties":{"anyOf":[{"$ref":"#/$defs/wire"},{"type":"null"}]}}]},"auth":{"$ref":"#/$defs/auth"},"models":{"description":"Models that the catalogue does not know, or facts that differ from it.","type":"object","additionalProperties":{"anyOf":[{"$ref":"#/$defs/upstreamModel"},{"type":"null"}]}},"unknown_fields":{"enum":["keep","warn","strip","reject"],"description":"Request fields the dialect does not know: keep them, keep them and warn, strip them, or reject the request."},"passthrough":{"title":"Pass-through","description":"What clients may call of the provider's own API under /passthrough/{provider}, with its key and otherwise as it is: a path below base_url, with all that is below it, and the methods. Without an entry nothing is let through; entries add up.","type":"object","minProperties":1,"propertyNames":{"pattern":"^/(?!\\.{1,2}(/|$)|.*/\\.{1,2}(/|$))([A-Za-z0-9_.~:@-]+(/[A-Za-z0-9_.~:@-]+)*)?$","description":"a path begins with / and ends without one, for example /vector_stores; / alone is everything"},"additionalProperties":{"anyOf":[{"title":"Methods","description":"Which methods; GET lets HEAD through as well.","type":"array","minItems":1,"uniqueItems":true,"items":{"enum":["GET","HEAD","POST","PUT","PATCH","DELETE"]}},{"title":"Methods with more","type":"object","additionalProperties":false,"required":["methods"],"properties":{"methods":{"title":"Methods","description":"Which methods; GET lets HEAD through as well.","type":"array","minItems":1,"uniqueItems":true,"items":{"enum":["GET","HEAD","POST","PUT","PATCH","DELETE"]}},"cost_per_request":{"title":"Amount","description":"What a call costs that is answered (below 400). Without it nobody with a budget may make it; 0 for what is free.","type":["string","number"],"pattern":"^\\$?[0-9]+(\\.[0-9]+)?$","minimum":0,"examples":["$0.002"]}}}]},"examples":[{"/vector_stores":["GET","POST","DELETE"]}]}}};
const schema36 = {"title":"Authorisation","description":"How the key travels: `none`, `bearer` (the default), { header: name }, { query: name }, or a cloud's: aws_sigv4, google, azure_entra, which take `credentials`.","anyOf":[{"enum":["none","bearer"]},{"type":"object","minProperties":1,"maxProperties":1,"additionalProperties":false,"properties":{"header":{"description":"Name of the header that holds the key.","type":"string","minLength":1,"examples":["x-api-key"]},"query":{"description":"Name of the query parameter that holds the key.","type":"string","minLength":1,"examples":["key"]},"aws_sigv4":{"description":"AWS Signature Version 4.","type":"object","required":["service","region"],"additionalProperties":false,"properties":{"service":{"type":"string","minLength":1,"examples":["bedrock"]},"region":{"type":"string","minLength":1,"description":"References are read.","examples":["us-east-1"]}}},"google":{"description":"A token of Google Cloud.","type":"object","additionalProperties":false,"properties":{"scopes":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}}}},"azure_entra":{"description":"A token of Microsoft Entra.","type":"object","required":["scope"],"additionalProperties":false,"properties":{"scope":{"type":"string","minLength":1,"examples":["https://cognitiveservices.azure.com/.default"]}}}}}]};
const func0 = (equalModule.default ?? equalModule);
const schema35 = {"title":"Way of speaking a dialect","description":"Where it differs from the provider's other dialects.","type":"object","additionalProperties":false,"properties":{"base_url":{"description":"Address below which the paths of this dialect are. References are read.","type":"string","minLength":1,"examples":["https://api.deepseek.com/anthropic/v1"]},"path":{"description":"Path of the call below that address, in place of the dialect's own.","type":"string","pattern":"^/","examples":["/messages"]},"auth":{"$ref":"#/$defs/auth"},"api_key":{"description":"The key of these calls, where it is another than the provider's. A reference such as ${NAME}, never the key itself.","type":"string","minLength":1,"examples":["${OPENAI_API_KEY}"]}}};
const pattern8 = new RegExp("^/", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "base_url") || (key0 === "path")) || (key0 === "auth")) || (key0 === "api_key"))){
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
if(data.base_url !== undefined){
let data0 = data.base_url;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err1 = {instancePath:instancePath+"/base_url",schemaPath:"#/properties/base_url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err2 = {instancePath:instancePath+"/base_url",schemaPath:"#/properties/base_url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.path !== undefined){
let data1 = data.path;
if(typeof data1 === "string"){
if(!pattern8.test(data1)){
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\""};
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
const err4 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.auth !== undefined){
let data2 = data.auth;
const _errs8 = errors;
let valid2 = false;
const _errs9 = errors;
if(!((data2 === "none") || (data2 === "bearer"))){
const err5 = {instancePath:instancePath+"/auth",schemaPath:"#/$defs/auth/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema36.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid2 = valid2 || _valid0;
const _errs10 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length > 1){
const err6 = {instancePath:instancePath+"/auth",schemaPath:"#/$defs/auth/anyOf/1/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(Object.keys(data2).length < 1){
const err7 = {instancePath:instancePath+"/auth",schemaPath:"#/$defs/auth/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data2){
if(!(((((key1 === "header") || (key1 === "query")) || (key1 === "aws_sigv4")) || (key1 === "google")) || (key1 === "azure_entra"))){
const err8 = {instancePath:instancePath+"/auth",schemaPath:"#/$defs/auth/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.header !== undefined){
let data3 = data2.header;
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err9 = {instancePath:instancePath+"/auth/header",schemaPath:"#/$defs/auth/anyOf/1/properties/header/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err10 = {instancePath:instancePath+"/auth/header",schemaPath:"#/$defs/auth/anyOf/1/properties/header/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.query !== undefined){
let data4 = data2.query;
if(typeof data4 === "string"){
if(func2(data4) < 1){
const err11 = {instancePath:instancePath+"/auth/query",schemaPath:"#/$defs/auth/anyOf/1/properties/query/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err12 = {instancePath:instancePath+"/auth/query",schemaPath:"#/$defs/auth/anyOf/1/properties/query/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.aws_sigv4 !== undefined){
let data5 = data2.aws_sigv4;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.service === undefined){
const err13 = {instancePath:instancePath+"/auth/aws_sigv4",schemaPath:"#/$defs/auth/anyOf/1/properties/aws_sigv4/required",keyword:"required",params:{missingProperty: "service"},message:"must have required property '"+"service"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data5.region === undefined){
const err14 = {instancePath:instancePath+"/auth/aws_sigv4",schemaPath:"#/$defs/auth/anyOf/1/properties/aws_sigv4/required",keyword:"required",params:{missingProperty: "region"},message:"must have required property '"+"region"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key2 in data5){
if(!((key2 === "service") || (key2 === "region"))){
const err15 = {instancePath:instancePath+"/auth/aws_sigv4",schemaPath:"#/$defs/auth/anyOf/1/properties/aws_sigv4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data5.service !== undefined){
let data6 = data5.service;
if(typeof data6 === "string"){
if(func2(data6) < 1){
const err16 = {instancePath:instancePath+"/auth/aws_sigv4/service",schemaPath:"#/$defs/auth/anyOf/1/properties/aws_sigv4/properties/service/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/auth/aws_sigv4/service",schemaPath:"#/$defs/auth/anyOf/1/properties/aws_sigv4/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data5.region !== undefined){
let data7 = data5.region;
if(typeof data7 === "string"){
if(func2(data7) < 1){
const err18 = {instancePath:instancePath+"/auth/aws_sigv4/region",schemaPath:"#/$defs/auth/anyOf/1/properties/aws_sigv4/properties/region/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err19 = {instancePath:instancePath+"/auth/aws_sigv4/region",schemaPath:"#/$defs/auth/anyOf/1/properties/aws_sigv4/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err20 = {instancePath:instancePath+"/auth/aws_sigv4",schemaPath:"#/$defs/auth/anyOf/1/properties/aws_sigv4/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data2.google !== undefined){
let data8 = data2.google;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key3 in data8){
if(!(key3 === "scopes")){
const err21 = {instancePath:instancePath+"/auth/google",schemaPath:"#/$defs/auth/anyOf/1/properties/google/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data8.scopes !== undefined){
let data9 = data8.scopes;
if(Array.isArray(data9)){
if(data9.length < 1){
const err22 = {instancePath:instancePath+"/auth/google/scopes",schemaPath:"#/$defs/auth/anyOf/1/properties/google/properties/scopes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(typeof data10 === "string"){
if(func2(data10) < 1){
const err23 = {instancePath:instancePath+"/auth/google/scopes/" + i0,schemaPath:"#/$defs/auth/anyOf/1/properties/google/properties/scopes/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/auth/google/scopes/" + i0,schemaPath:"#/$defs/auth/anyOf/1/properties/google/properties/scopes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err25 = {instancePath:instancePath+"/auth/google/scopes",schemaPath:"#/$defs/auth/anyOf/1/properties/google/properties/scopes/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
else {
const err26 = {instancePath:instancePath+"/auth/google",schemaPath:"#/$defs/auth/anyOf/1/properties/google/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data2.azure_entra !== undefined){
let data11 = data2.azure_entra;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.scope === undefined){
const err27 = {instancePath:instancePath+"/auth/azure_entra",schemaPath:"#/$defs/auth/anyOf/1/properties/azure_entra/required",keyword:"required",params:{missingProperty: "scope"},message:"must have required property '"+"scope"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key4 in data11){
if(!(key4 === "scope")){
const err28 = {instancePath:instancePath+"/auth/azure_entra",schemaPath:"#/$defs/auth/anyOf/1/properties/azure_entra/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data11.scope !== undefined){
let data12 = data11.scope;
if(typeof data12 === "string"){
if(func2(data12) < 1){
const err29 = {instancePath:instancePath+"/auth/azure_entra/scope",schemaPath:"#/$defs/auth/anyOf/1/properties/azure_entra/properties/scope/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/auth/azure_entra/scope",schemaPath:"#/$defs/auth/anyOf/1/properties/azure_entra/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/auth/azure_entra",schemaPath:"#/$defs/auth/anyOf/1/properties/azure_entra/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/auth",schemaPath:"#/$defs/auth/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err33 = {instancePath:instancePath+"/auth",schemaPath:"#/$defs/auth/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
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
}
if(data.api_key !== undefined){
let data13 = data.api_key;
if(typeof data13 === "string"){
if(func2(data13) < 1){
const err34 = {instancePath:instancePath+"/api_key",schemaPath:"#/properties/api_key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/api_key",schemaPath:"#/properties/api_key/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema38 = {"title":"Upstream model","description":"Facts of one model of a provider. What is not given stays as the catalogue has it.","type":"object","additionalProperties":false,"properties":{"base_model":{"description":"The catalogue's model that this one is, where its name is one of your own, such as a deployment's: its facts and its price hold.","type":"string","minLength":1,"examples":["gpt-5-mini"]},"context":{"description":"Context window in tokens.","type":"integer","minimum":1},"max_output":{"description":"Most output tokens of one answer.","type":"integer","minimum":1},"max_inputs":{"description":"Most texts (or tokens, or contents) to embed in one call. A longer list is asked in several calls and put together.","type":"integer","minimum":1},"operation":{"title":"Operations","description":"What the model does, or a list. Default: what the provider's first dialect is for.","anyOf":[{"enum":["chat","embeddings","rerank","moderations","images","image_edits","speech","transcriptions","translations"]},{"type":"array","minItems":1,"items":{"enum":["chat","embeddings","rerank","moderations","images","image_edits","speech","transcriptions","translations"]}}]},"supports":{"description":"What the model can do beyond text. A request that needs an ability goes only to deployments that have it.","type":"array","uniqueItems":true,"items":{"enum":["tools","vision","audio_input","pdf","json_schema","json_mode","reasoning","logprobs","web_search","streaming","prefill","audio_output","image_output"]}},"free":{"description":"True: calls cost nothing.","type":"boolean"},"price":{"description":"What holds now; or a list of what holds now, then what holds from each later date.","anyOf":[{"$ref":"#/$defs/price"},{"title":"Dated prices","type":"array","minItems":2,"items":{"$ref":"#/$defs/price"}}]},"traits":{"$ref":"#/$defs/traits"}}};
const schema105 = {"title":"Traits","description":"Switches of the dialect, by name; each dialect file declares its own with their defaults.","type":"object","additionalProperties":{"anyOf":[{"type":["string","number","boolean"]},{"type":"array","items":{"type":"string"}}]}};
const schema39 = {"title":"Price","description":"What the model costs: US dollars per million tokens of each kind, searches per thousand.","type":"object","required":["input","output"],"additionalProperties":false,"properties":{"from":{"description":"First day of this price (UTC), where it is one of several. The first of them says none: it holds until the second does.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$","examples":["2026-12-01"]},"services":{"title":"Classes of service","description":"What answers cost that say they were given in another class of service.","type":"object","additionalProperties":false,"properties":{"batch":{"$ref":"#/$defs/service_price","description":"Answers of a batch job of the provider."},"flex":{"$ref":"#/$defs/service_price","description":"Slower and cheaper."},"priority":{"$ref":"#/$defs/service_price","description":"Ahead of others."},"fast":{"$ref":"#/$defs/service_price","description":"The same model on faster machines."}}},"input":{"$ref":"#/$defs/money","description":"Uncached text input."},"output":{"$ref":"#/$defs/money","description":"Visible text output."},"cache_read":{"$ref":"#/$defs/money","description":"Input read from the provider's prompt cache. Without it, such tokens cost as input."},"cache_write":{"$ref":"#/$defs/money","description":"Input written to a cache of about five minutes, or of the provider's only lifetime. Without it, as input."},"cache_write_1h":{"$ref":"#/$defs/money","description":"Input written to a cache of one hour. Without it, as cache_write."},"input_audio":{"$ref":"#/$defs/money","description":"Audio input. Without it, as input."},"output_audio":{"$ref":"#/$defs/money","description":"Audio output. Without it, as output."},"input_image":{"$ref":"#/$defs/money","description":"Pictures that are read, by their tokens. Without it, as input."},"output_image":{"$ref":"#/$defs/money","description":"Pictures that are made, by their tokens. Without it, as output."},"reasoning":{"$ref":"#/$defs/money","description":"Hidden reasoning tokens. Without it, as output."},"web_search":{"$ref":"#/$defs/money","description":"One thousand web searches."},"search":{"$ref":"#/$defs/money","description":"One thousand searches of a reranker."},"request":{"$ref":"#/$defs/money","description":"One thousand requests: a fee on top of everything else."},"image":{"$ref":"#/$defs/pictures","description":"One picture that is made; or a list of prices by size and quality."},"characters":{"$ref":"#/$defs/money","description":"One million characters of a text that is spoken."},"audio_minute":{"$ref":"#/$defs/money","description":"One minute of sound that is listened to."},"audio":{"$ref":"#/$defs/sound","description":"Sound that is listened to, in the unit of the price page."},"tiers":{"description":"Other prices for long prompts, ordered upwards.","type":"array","items":{"$ref":"#/$defs/tier"}},"hours":{"description":"Hours of the week in which another price holds. They do not overlap.","type":"array","minItems":1,"items":{"$ref":"#/$defs/hours"}}}};
const schema41 = {"title":"Price","description":"US dollars per million tokens, as a decimal number with or without the dollar sign; at most six decimals.","type":["string","number"],"pattern":"^\\$?[0-9]+(\\.[0-9]+)?$","minimum":0,"examples":["$1.25","0.075"]};
const schema60 = {"title":"Price of sound","description":"Sound that is listened to, by its length. Exact whatever the unit is.","type":"object","additionalProperties":false,"required":["price","per"],"properties":{"price":{"description":"US dollars; at most twelve decimals.","type":["string","number"],"pattern":"^\\$?[0-9]+(\\.[0-9]+)?$","minimum":0,"examples":["0.111"]},"per":{"description":"The unit of time that it is for.","enum":["second","minute","hour"]}}};
const pattern9 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
const pattern11 = new RegExp("^\\$?[0-9]+(\\.[0-9]+)?$", "u");
const schema40 = {"title":"Price in a class of service","description":"The model's price times something, or a price of its own.","type":"object","minProperties":1,"additionalProperties":false,"properties":{"times":{"description":"Times the model's price of tokens, exactly: \"0.5\" is half of it.","type":["string","number"],"pattern":"^[0-9]+(\\.[0-9]+)?$","minimum":0,"examples":["0.5"]},"input":{"$ref":"#/$defs/money","description":"Uncached text input."},"output":{"$ref":"#/$defs/money","description":"Visible text output."},"cache_read":{"$ref":"#/$defs/money","description":"Input read from the provider's prompt cache. Without it, such tokens cost as input."},"cache_write":{"$ref":"#/$defs/money","description":"Input written to a cache of about five minutes, or of the provider's only lifetime. Without it, as input."},"cache_write_1h":{"$ref":"#/$defs/money","description":"Input written to a cache of one hour. Without it, as cache_write."},"input_audio":{"$ref":"#/$defs/money","description":"Audio input. Without it, as input."},"output_audio":{"$ref":"#/$defs/money","description":"Audio output. Without it, as output."},"input_image":{"$ref":"#/$defs/money","description":"Pictures that are read, by their tokens. Without it, as input."},"output_image":{"$ref":"#/$defs/money","description":"Pictures that are made, by their tokens. Without it, as output."},"reasoning":{"$ref":"#/$defs/money","description":"Hidden reasoning tokens. Without it, as output."},"web_search":{"$ref":"#/$defs/money","description":"One thousand web searches."},"search":{"$ref":"#/$defs/money","description":"One thousand searches of a reranker."},"request":{"$ref":"#/$defs/money","description":"One thousand requests: a fee on top of everything else."},"image":{"$ref":"#/$defs/pictures","description":"One picture that is made; or a list of prices by size and quality."},"characters":{"$ref":"#/$defs/money","description":"One million characters of a text that is spoken."},"audio_minute":{"$ref":"#/$defs/money","description":"One minute of sound that is listened to."},"audio":{"$ref":"#/$defs/sound","description":"Sound that is listened to, in the unit of the price page."},"tiers":{"description":"Other prices for long prompts, ordered upwards.","type":"array","items":{"$ref":"#/$defs/tier"}}},"anyOf":[{"required":["times"]},{"required":["input","output"]}]};
const pattern10 = new RegExp("^[0-9]+(\\.[0-9]+)?$", "u");
const schema54 = {"title":"Price of pictures that are made","anyOf":[{"$ref":"#/$defs/money","description":"Each."},{"title":"By size and quality","description":"The first that fits holds; what the provider says neither in its answer nor took from the request fits only an entry for any.","type":"array","minItems":1,"items":{"$ref":"#/$defs/picture"}}]};
const schema56 = {"title":"Price of a picture","type":"object","additionalProperties":false,"required":["price"],"properties":{"size":{"description":"Size or sizes, as request and answer write them. Without it, any.","anyOf":[{"type":"string","minLength":1},{"type":"array","minItems":1,"items":{"type":"string","minLength":1}}],"examples":["1024x1024"]},"quality":{"description":"Quality or qualities. Without it, any.","anyOf":[{"type":"string","minLength":1},{"type":"array","minItems":1,"items":{"type":"string","minLength":1}}],"examples":["low"]},"price":{"$ref":"#/$defs/money","description":"One such picture, in US dollars."}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.price === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "price"},message:"must have required property '"+"price"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "size") || (key0 === "quality")) || (key0 === "price"))){
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
if(data.size !== undefined){
let data0 = data.size;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err2 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err3 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs6 = errors;
if(Array.isArray(data0)){
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err5 = {instancePath:instancePath+"/size/" + i0,schemaPath:"#/properties/size/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err6 = {instancePath:instancePath+"/size/" + i0,schemaPath:"#/properties/size/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err7 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err8 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
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
}
if(data.quality !== undefined){
let data2 = data.quality;
const _errs11 = errors;
let valid4 = false;
const _errs12 = errors;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err9 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err10 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs12 === errors;
valid4 = valid4 || _valid1;
const _errs14 = errors;
if(Array.isArray(data2)){
if(data2.length < 1){
const err11 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err12 = {instancePath:instancePath+"/quality/" + i1,schemaPath:"#/properties/quality/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err13 = {instancePath:instancePath+"/quality/" + i1,schemaPath:"#/properties/quality/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err14 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid1 = _errs14 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const err15 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
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
}
if(data.price !== undefined){
let data4 = data.price;
if((typeof data4 !== "string") && (!(typeof data4 == "number"))){
const err16 = {instancePath:instancePath+"/price",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: schema41.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
const err17 = {instancePath:instancePath+"/price",schemaPath:"#/$defs/money/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(typeof data4 === "string"){
if(!pattern11.test(data4)){
const err18 = {instancePath:instancePath+"/price",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
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
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if((typeof data !== "string") && (!(typeof data == "number"))){
const err0 = {instancePath,schemaPath:"#/$defs/money/type",keyword:"type",params:{type: schema41.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data == "number"){
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/$defs/money/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern11.test(data)){
const err2 = {instancePath,schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs4 = errors;
if(Array.isArray(data)){
if(data.length < 1){
const err3 = {instancePath,schemaPath:"#/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate28(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var items0 = true;
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
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
validate27.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate27.evaluated = {"dynamicProps":false,"dynamicItems":true};

const schema61 = {"title":"Price tier","description":"Prices of the whole request once its prompt is larger than `above`. What is not given falls back within the tier, as it does in a price.","type":"object","required":["above","input","output"],"additionalProperties":false,"properties":{"above":{"description":"Size of the prompt in tokens, cached ones included.","type":"integer","minimum":1},"input":{"$ref":"#/$defs/money","description":"Uncached text input."},"output":{"$ref":"#/$defs/money","description":"Visible text output."},"cache_read":{"$ref":"#/$defs/money","description":"Input read from the provider's prompt cache. Without it, such tokens cost as input."},"cache_write":{"$ref":"#/$defs/money","description":"Input written to a cache of about five minutes, or of the provider's only lifetime. Without it, as input."},"cache_write_1h":{"$ref":"#/$defs/money","description":"Input written to a cache of one hour. Without it, as cache_write."},"input_audio":{"$ref":"#/$defs/money","description":"Audio input. Without it, as input."},"output_audio":{"$ref":"#/$defs/money","description":"Audio output. Without it, as output."},"input_image":{"$ref":"#/$defs/money","description":"Pictures that are read, by their tokens. Without it, as input."},"output_image":{"$ref":"#/$defs/money","description":"Pictures that are made, by their tokens. Without it, as output."},"reasoning":{"$ref":"#/$defs/money","description":"Hidden reasoning tokens. Without it, as output."}}};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.above === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "above"},message:"must have required property '"+"above"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.input === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "input"},message:"must have required property '"+"input"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.output === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "output"},message:"must have required property '"+"output"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema61.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.above !== undefined){
let data0 = data.above;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err4 = {instancePath:instancePath+"/above",schemaPath:"#/properties/above/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 < 1 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/above",schemaPath:"#/properties/above/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.input !== undefined){
let data1 = data.input;
if((typeof data1 !== "string") && (!(typeof data1 == "number"))){
const err6 = {instancePath:instancePath+"/input",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: schema41.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/input",schemaPath:"#/$defs/money/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
const err8 = {instancePath:instancePath+"/input",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
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
if(data.output !== undefined){
let data2 = data.output;
if((typeof data2 !== "string") && (!(typeof data2 == "number"))){
const err9 = {instancePath:instancePath+"/output",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: schema41.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/output",schemaPath:"#/$defs/money/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(typeof data2 === "string"){
if(!pattern11.test(data2)){
const err11 = {instancePath:instancePath+"/output",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
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
if(data.cache_read !== undefined){
let data3 = data.cache_read;
if((typeof data3 !== "string") && (!(typeof data3 == "number"))){
const err12 = {instancePath:instancePath+"/cache_read",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: schema41.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
const err13 = {instancePath:instancePath+"/cache_read",schemaPath:"#/$defs/money/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(typeof data3 === "string"){
if(!pattern11.test(data3)){
const err14 = {instancePath:instancePath+"/cache_read",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
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
if(data.cache_write !== undefined){
let data4 = data.cache_write;
if((typeof data4 !== "string") && (!(typeof data4 == "number"))){
const err15 = {instancePath:instancePath+"/cache_write",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: schema41.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
const err16 = {instancePath:instancePath+"/cache_write",schemaPath:"#/$defs/money/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(typeof data4 === "string"){
if(!pattern11.test(data4)){
const err17 = {instancePath:instancePath+"/cache_write",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
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
if(data.cache_write_1h !== undefined){
let data5 = data.cache_write_1h;
if((typeof data5 !== "string") && (!(typeof data5 == "number"))){
const err18 = {instancePath:instancePath+"/cache_write_1h",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: schema41.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(typeof data5 == "number"){
if(data5 < 0 || isNaN(data5)){
const err19 = {instancePath:instancePath+"/cache_write_1h",schemaPath:"#/$defs/money/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(typeof data5 === "string"){
if(!pattern11.test(data5)){
const err20 = {instancePath:instancePath+"/cache_write_1h",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
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
if(data.input_audio !== undefined){
let data6 = data.input_audio;
if((typeof data6 !== "string") && (!(typeof data6 == "number"))){
const err21 = {instancePath:instancePath+"/input_audio",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: schema41.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(typeof data6 == "number"){
if(data6 < 0 || isNaN(data6)){
const err22 = {instancePath:instancePath+"/input_audio",schemaPath:"#/$defs/money/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(typeof data6 === "string"){
if(!pattern11.test(data6)){
const err23 = {instancePath:instancePath+"/input_audio",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
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
if(data.output_audio !== undefined){
let data7 = data.output_audio;
if((typeof data7 !== "string") && (!(typeof data7 == "number"))){
const err24 = {instancePath:instancePath+"/output_audio",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: schema41.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(typeof data7 == "number"){
if(data7 < 0 || isNaN(data7)){
const err25 = {instancePath:instancePath+"/output_audio",schemaPath:"#/$defs/money/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(typeof data7 === "string"){
if(!pattern11.test(data7)){
const err26 = {instancePath:instancePath+"/output_audio",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data.input_image !== undefined){
let data8 = data.input_image;
if((typeof data8 !== "string") && (!(typeof data8 == "number"))){
const err27 = {instancePath:instancePath+"/input_image",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: schema41.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(typeof data8 == "number"){
if(data8 < 0 || isNaN(data8)){
const err28 = {instancePath:instancePath+"/input_image",schemaPath:"#/$defs/money/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(typeof data8 === "string"){
if(!pattern11.test(data8)){
const err29 = {instancePath:instancePath+"/input_image",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
if(data.output_image !== undefined){
let data9 = data.output_image;
if((typeof data9 !== "string") && (!(typeof data9 == "number"))){
const err30 = {instancePath:instancePath+"/output_image",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: schema41.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(typeof data9 == "number"){
if(data9 < 0 || isNaN(data9)){
const err31 = {instancePath:instancePath+"/output_image",schemaPath:"#/$defs/money/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(typeof data9 === "string"){
if(!pattern11.test(data9)){
const err32 = {instancePath:instancePath+"/output_image",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
if(data.reasoning !== undefined){
let data10 = data.reasoning;
if((typeof data10 !== "string") && (!(typeof data10 == "number"))){
const err33 = {instancePath:instancePath+"/reasoning",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: schema41.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(typeof data10 == "number"){
if(data10 < 0 || isNaN(data10)){
const err34 = {instancePath:instancePath+"/reasoning",schemaPath:"#/$defs/money/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(typeof data10 === "string"){
if(!pattern11.test(data10)){
const err35 = {instancePath:instancePath+"/reasoning",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
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
else {
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.times === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "times"},message:"must have required property '"+"times"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "input"},message:"must have required property '"+"input"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.output === undefined){
const err2 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "output"},message:"must have required property '"+"output"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err4 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema40.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.times !== undefined){
let data0 = data.times;
if((typeof data0 !== "string") && (!(typeof data0 == "number"))){
const err6 = {instancePath:instancePath+"/times",schemaPath:"#/properties/times/type",keyword:"type",params:{type: schema40.properties.times.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 < 0 || isNaN(data0)){
const err7 = {instancePath:instancePath+"/times",schemaPath:"#/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(typeof data0 === "string"){
if(!pattern10.test(data0)){
const err8 = {instancePath:instancePath+"/times",schemaPath:"#/properties/times/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?$"+"\""};
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
if(data.input !== undefined){
let data1 = data.input;
if((typeof data1 !== "string") && (!(typeof data1 == "number"))){
const err9 = {instancePath:instancePath+"/input",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: schema41.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
const err10 = {instancePath:instancePath+"/input",schemaPath:"#/$defs/money/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
const err11 = {instancePath:instancePath+"/input",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
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
if(data.output !== undefined){
let data2 = data.output;
if((typeof data2 !== "string") && (!(typeof data2 == "number"))){
const err12 = {instancePath:instancePath+"/output",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: schema41.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
const err13 = {instancePath:instancePath+"/output",schemaPath:"#/$defs/money/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(typeof data2 === "string"){
if(!pattern11.test(data2)){
const err14 = {instancePath:instancePath+"/output",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
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
if(data.cache_read !== undefined){
let data3 = data.cache_read;
if((typeof data3 !== "string") && (!(typeof data3 == "number"))){
const err15 = {instancePath:instancePath+"/cache_read",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: schema41.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
const err16 = {instancePath:instancePath+"/cache_read",schemaPath:"#/$defs/money/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(typeof data3 === "string"){
if(!pattern11.test(data3)){
const err17 = {instancePath:instancePath+"/cache_read",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
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
if(data.cache_write !== undefined){
let data4 = data.cache_write;
if((typeof data4 !== "string") && (!(typeof data4 == "number"))){
const err18 = {instancePath:instancePath+"/cache_write",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: schema41.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
const err19 = {instancePath:instancePath+"/cache_write",schemaPath:"#/$defs/money/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(typeof data4 === "string"){
if(!pattern11.test(data4)){
const err20 = {instancePath:instancePath+"/cache_write",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
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
if(data.cache_write_1h !== undefined){
let data5 = data.cache_write_1h;
if((typeof data5 !== "string") && (!(typeof data5 == "number"))){
const err21 = {instancePath:instancePath+"/cache_write_1h",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: schema41.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(typeof data5 == "number"){
if(data5 < 0 || isNaN(data5)){
const err22 = {instancePath:instancePath+"/cache_write_1h",schemaPath:"#/$defs/money/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(typeof data5 === "string"){
if(!pattern11.test(data5)){
const err23 = {instancePath:instancePath+"/cache_write_1h",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
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
if(data.input_audio !== undefined){
let data6 = data.input_audio;
if((typeof data6 !== "string") && (!(typeof data6 == "number"))){
const err24 = {instancePath:instancePath+"/input_audio",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: schema41.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(typeof data6 == "number"){
if(data6 < 0 || isNaN(data6)){
const err25 = {instancePath:instancePath+"/input_audio",schemaPath:"#/$defs/money/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(typeof data6 === "string"){
if(!pattern11.test(data6)){
const err26 = {instancePath:instancePath+"/input_audio",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data.output_audio !== undefined){
let data7 = data.output_audio;
if((typeof data7 !== "string") && (!(typeof data7 == "number"))){
const err27 = {instancePath:instancePath+"/output_audio",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: schema41.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(typeof data7 == "number"){
if(data7 < 0 || isNaN(data7)){
const err28 = {instancePath:instancePath+"/output_audio",schemaPath:"#/$defs/money/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(typeof data7 === "string"){
if(!pattern11.test(data7)){
const err29 = {instancePath:instancePath+"/output_audio",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
if(data.input_image !== undefined){
let data8 = data.input_image;
if((typeof data8 !== "string") && (!(typeof data8 == "number"))){
const err30 = {instancePath:instancePath+"/input_image",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: schema41.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(typeof data8 == "number"){
if(data8 < 0 || isNaN(data8)){
const err31 = {instancePath:instancePath+"/input_image",schemaPath:"#/$defs/money/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(typeof data8 === "string"){
if(!pattern11.test(data8)){
const err32 = {instancePath:instancePath+"/input_image",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
if(data.output_image !== undefined){
let data9 = data.output_image;
if((typeof data9 !== "string") && (!(typeof data9 == "number"))){
const err33 = {instancePath:instancePath+"/output_image",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: schema41.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(typeof data9 == "number"){
if(data9 < 0 || isNaN(data9)){
const err34 = {instancePath:instancePath+"/output_image",schemaPath:"#/$defs/money/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(typeof data9 === "string"){
if(!pattern11.test(data9)){
const err35 = {instancePath:instancePath+"/output_image",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
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
if(data.reasoning !== undefined){
let data10 = data.reasoning;
if((typeof data10 !== "string") && (!(typeof data10 == "number"))){
const err36 = {instancePath:instancePath+"/reasoning",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: schema41.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(typeof data10 == "number"){
if(data10 < 0 || isNaN(data10)){
const err37 = {instancePath:instancePath+"/reasoning",schemaPath:"#/$defs/money/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(typeof data10 === "string"){
if(!pattern11.test(data10)){
const err38 = {instancePath:instancePath+"/reasoning",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
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
if(data.web_search !== undefined){
let data11 = data.web_search;
if((typeof data11 !== "string") && (!(typeof data11 == "number"))){
const err39 = {instancePath:instancePath+"/web_search",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: schema41.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(typeof data11 == "number"){
if(data11 < 0 || isNaN(data11)){
const err40 = {instancePath:instancePath+"/web_search",schemaPath:"#/$defs/money/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(typeof data11 === "string"){
if(!pattern11.test(data11)){
const err41 = {instancePath:instancePath+"/web_search",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
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
if(data.search !== undefined){
let data12 = data.search;
if((typeof data12 !== "string") && (!(typeof data12 == "number"))){
const err42 = {instancePath:instancePath+"/search",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: schema41.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(typeof data12 == "number"){
if(data12 < 0 || isNaN(data12)){
const err43 = {instancePath:instancePath+"/search",schemaPath:"#/$defs/money/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(typeof data12 === "string"){
if(!pattern11.test(data12)){
const err44 = {instancePath:instancePath+"/search",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
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
if(data.request !== undefined){
let data13 = data.request;
if((typeof data13 !== "string") && (!(typeof data13 == "number"))){
const err45 = {instancePath:instancePath+"/request",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: schema41.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(typeof data13 == "number"){
if(data13 < 0 || isNaN(data13)){
const err46 = {instancePath:instancePath+"/request",schemaPath:"#/$defs/money/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(typeof data13 === "string"){
if(!pattern11.test(data13)){
const err47 = {instancePath:instancePath+"/request",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
if(data.image !== undefined){
if(!(validate27(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.characters !== undefined){
let data15 = data.characters;
if((typeof data15 !== "string") && (!(typeof data15 == "number"))){
const err48 = {instancePath:instancePath+"/characters",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: schema41.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(typeof data15 == "number"){
if(data15 < 0 || isNaN(data15)){
const err49 = {instancePath:instancePath+"/characters",schemaPath:"#/$defs/money/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(typeof data15 === "string"){
if(!pattern11.test(data15)){
const err50 = {instancePath:instancePath+"/characters",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
if(data.audio_minute !== undefined){
let data16 = data.audio_minute;
if((typeof data16 !== "string") && (!(typeof data16 == "number"))){
const err51 = {instancePath:instancePath+"/audio_minute",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: schema41.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(typeof data16 == "number"){
if(data16 < 0 || isNaN(data16)){
const err52 = {instancePath:instancePath+"/audio_minute",schemaPath:"#/$defs/money/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(typeof data16 === "string"){
if(!pattern11.test(data16)){
const err53 = {instancePath:instancePath+"/audio_minute",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
if(data.audio !== undefined){
let data17 = data.audio;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.price === undefined){
const err54 = {instancePath:instancePath+"/audio",schemaPath:"#/$defs/sound/required",keyword:"required",params:{missingProperty: "price"},message:"must have required property '"+"price"+"'"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data17.per === undefined){
const err55 = {instancePath:instancePath+"/audio",schemaPath:"#/$defs/sound/required",keyword:"required",params:{missingProperty: "per"},message:"must have required property '"+"per"+"'"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
for(const key1 in data17){
if(!((key1 === "price") || (key1 === "per"))){
const err56 = {instancePath:instancePath+"/audio",schemaPath:"#/$defs/sound/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data17.price !== undefined){
let data18 = data17.price;
if((typeof data18 !== "string") && (!(typeof data18 == "number"))){
const err57 = {instancePath:instancePath+"/audio/price",schemaPath:"#/$defs/sound/properties/price/type",keyword:"type",params:{type: schema60.properties.price.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(typeof data18 == "number"){
if(data18 < 0 || isNaN(data18)){
const err58 = {instancePath:instancePath+"/audio/price",schemaPath:"#/$defs/sound/properties/price/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(typeof data18 === "string"){
if(!pattern11.test(data18)){
const err59 = {instancePath:instancePath+"/audio/price",schemaPath:"#/$defs/sound/properties/price/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
if(data17.per !== undefined){
let data19 = data17.per;
if(!(((data19 === "second") || (data19 === "minute")) || (data19 === "hour"))){
const err60 = {instancePath:instancePath+"/audio/per",schemaPath:"#/$defs/sound/properties/per/enum",keyword:"enum",params:{allowedValues: schema60.properties.per.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/audio",schemaPath:"#/$defs/sound/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.tiers !== undefined){
let data20 = data.tiers;
if(Array.isArray(data20)){
const len0 = data20.length;
for(let i0=0; i0<len0; i0++){
if(!(validate31(data20[i0], {instancePath:instancePath+"/tiers/" + i0,parentData:data20,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
const err62 = {instancePath:instancePath+"/tiers",schemaPath:"#/properties/tiers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema88 = {"title":"Hours with another price","description":"Hours of the week in which another price holds: the usual one times something, or one of its own. What a request costs is decided by when it began.","type":"object","additionalProperties":false,"required":["from","to"],"anyOf":[{"required":["times"]},{"required":["input","output"]}],"properties":{"days":{"description":"Days on which the hours begin; without it, every day.","type":"array","minItems":1,"uniqueItems":true,"items":{"enum":["mon","tue","wed","thu","fri","sat","sun"]}},"from":{"type":"string","pattern":"^[0-2][0-9]:[0-5][0-9]$","title":"Time of day","description":"When they begin, by the clock on the wall of the zone.","examples":["22:00"]},"to":{"type":"string","pattern":"^[0-2][0-9]:[0-5][0-9]$","title":"Time of day","description":"When they end, which may be on the next day; 24:00 ends a day.","examples":["06:00"]},"zone":{"description":"UTC (the default), or the name of a time zone, whose clocks are followed to summer time and back. One for all hours of a price.","type":"string","examples":["Asia/Shanghai"]},"times":{"description":"Times the usual price of tokens, in every class of service, exactly.","type":["string","number"],"pattern":"^[0-9]+(\\.[0-9]+)?$","minimum":0,"examples":["0.5"]},"input":{"$ref":"#/$defs/money","description":"Uncached text input."},"output":{"$ref":"#/$defs/money","description":"Visible text output."},"cache_read":{"$ref":"#/$defs/money","description":"Input read from the provider's prompt cache. Without it, such tokens cost as input."},"cache_write":{"$ref":"#/$defs/money","description":"Input written to a cache of about five minutes, or of the provider's only lifetime. Without it, as input."},"cache_write_1h":{"$ref":"#/$defs/money","description":"Input written to a cache of one hour. Without it, as cache_write."},"input_audio":{"$ref":"#/$defs/money","description":"Audio input. Without it, as input."},"output_audio":{"$ref":"#/$defs/money","description":"Audio output. Without it, as output."},"input_image":{"$ref":"#/$defs/money","description":"Pictures that are read, by their tokens. Without it, as input."},"output_image":{"$ref":"#/$defs/money","description":"Pictures that are made, by their tokens. Without it, as output."},"reasoning":{"$ref":"#/$defs/money","description":"Hidden reasoning tokens. Without it, as output."},"web_search":{"$ref":"#/$defs/money","description":"One thousand web searches."},"search":{"$ref":"#/$defs/money","description":"One thousand searches of a reranker."},"request":{"$ref":"#/$defs/money","description":"One thousand requests: a fee on top of everything else."},"image":{"$ref":"#/$defs/pictures","description":"One picture that is made; or a list of prices by size and quality."},"characters":{"$ref":"#/$defs/money","description":"One million characters of a text that is spoken."},"audio_minute":{"$ref":"#/$defs/money","description":"One minute of sound that is listened to."},"audio":{"$ref":"#/$defs/sound","description":"Sound that is listened to, in the unit of the price page."},"tiers":{"description":"Other prices for long prompts, ordered upwards.","type":"array","items":{"$ref":"#/$defs/tier"}},"services":{"title":"Classes of service","description":"What answers of other classes of service cost in these hours, in place of the model's.","type":"object","additionalProperties":false,"properties":{"batch":{"$ref":"#/$defs/service_price","description":"Answers of a batch job of the provider."},"flex":{"$ref":"#/$defs/service_price","description":"Slower and cheaper."},"priority":{"$ref":"#/$defs/service_price","description":"Ahead of others."},"fast":{"$ref":"#/$defs/service_price","description":"The same model on faster machines."}}}}};
const pattern55 = new RegExp("^[0-2][0-9]:[0-5][0-9]$", "u");

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.times === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "times"},message:"must have required property '"+"times"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "input"},message:"must have required property '"+"input"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.output === undefined){
const err2 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "output"},message:"must have required property '"+"output"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.to === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema88.properties, key0))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.days !== undefined){
let data0 = data.days;
if(Array.isArray(data0)){
if(data0.length < 1){
const err7 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((((((data1 === "mon") || (data1 === "tue")) || (data1 === "wed")) || (data1 === "thu")) || (data1 === "fri")) || (data1 === "sat")) || (data1 === "sun"))){
const err8 = {instancePath:instancePath+"/days/" + i0,schemaPath:"#/properties/days/items/enum",keyword:"enum",params:{allowedValues: schema88.properties.days.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data0[i1], data0[j0])){
const err9 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.from !== undefined){
let data2 = data.from;
if(typeof data2 === "string"){
if(!pattern55.test(data2)){
const err11 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/pattern",keyword:"pattern",params:{pattern: "^[0-2][0-9]:[0-5][0-9]$"},message:"must match pattern \""+"^[0-2][0-9]:[0-5][0-9]$"+"\""};
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
const err12 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.to !== undefined){
let data3 = data.to;
if(typeof data3 === "string"){
if(!pattern55.test(data3)){
const err13 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/pattern",keyword:"pattern",params:{pattern: "^[0-2][0-9]:[0-5][0-9]$"},message:"must match pattern \""+"^[0-2][0-9]:[0-5][0-9]$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.zone !== undefined){
if(typeof data.zone !== "string"){
const err15 = {instancePath:instancePath+"/zone",schemaPath:"#/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.times !== undefined){
let data5 = data.times;
if((typeof data5 !== "string") && (!(typeof data5 == "number"))){
const err16 = {instancePath:instancePath+"/times",schemaPath:"#/properties/times/type",keyword:"type",params:{type: schema88.properties.times.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data5 == "number"){
if(data5 < 0 || isNaN(data5)){
const err17 = {instancePath:instancePath+"/times",schemaPath:"#/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(typeof data5 === "string"){
if(!pattern10.test(data5)){
const err18 = {instancePath:instancePath+"/times",schemaPath:"#/properties/times/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?$"+"\""};
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
if(data.input !== undefined){
let data6 = data.input;
if((typeof data6 !== "string") && (!(typeof data6 == "number"))){
const err19 = {instancePath:instancePath+"/input",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: schema41.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data6 == "number"){
if(data6 < 0 || isNaN(data6)){
const err20 = {instancePath:instancePath+"/input",schemaPath:"#/$defs/money/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(typeof data6 === "string"){
if(!pattern11.test(data6)){
const err21 = {instancePath:instancePath+"/input",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
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
if(data.output !== undefined){
let data7 = data.output;
if((typeof data7 !== "string") && (!(typeof data7 == "number"))){
const err22 = {instancePath:instancePath+"/output",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: schema41.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(typeof data7 == "number"){
if(data7 < 0 || isNaN(data7)){
const err23 = {instancePath:instancePath+"/output",schemaPath:"#/$defs/money/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(typeof data7 === "string"){
if(!pattern11.test(data7)){
const err24 = {instancePath:instancePath+"/output",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
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
if(data.cache_read !== undefined){
let data8 = data.cache_read;
if((typeof data8 !== "string") && (!(typeof data8 == "number"))){
const err25 = {instancePath:instancePath+"/cache_read",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: schema41.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(typeof data8 == "number"){
if(data8 < 0 || isNaN(data8)){
const err26 = {instancePath:instancePath+"/cache_read",schemaPath:"#/$defs/money/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(typeof data8 === "string"){
if(!pattern11.test(data8)){
const err27 = {instancePath:instancePath+"/cache_read",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data.cache_write !== undefined){
let data9 = data.cache_write;
if((typeof data9 !== "string") && (!(typeof data9 == "number"))){
const err28 = {instancePath:instancePath+"/cache_write",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: schema41.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(typeof data9 == "number"){
if(data9 < 0 || isNaN(data9)){
const err29 = {instancePath:instancePath+"/cache_write",schemaPath:"#/$defs/money/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(typeof data9 === "string"){
if(!pattern11.test(data9)){
const err30 = {instancePath:instancePath+"/cache_write",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data.cache_write_1h !== undefined){
let data10 = data.cache_write_1h;
if((typeof data10 !== "string") && (!(typeof data10 == "number"))){
const err31 = {instancePath:instancePath+"/cache_write_1h",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: schema41.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(typeof data10 == "number"){
if(data10 < 0 || isNaN(data10)){
const err32 = {instancePath:instancePath+"/cache_write_1h",schemaPath:"#/$defs/money/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(typeof data10 === "string"){
if(!pattern11.test(data10)){
const err33 = {instancePath:instancePath+"/cache_write_1h",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data.input_audio !== undefined){
let data11 = data.input_audio;
if((typeof data11 !== "string") && (!(typeof data11 == "number"))){
const err34 = {instancePath:instancePath+"/input_audio",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: schema41.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(typeof data11 == "number"){
if(data11 < 0 || isNaN(data11)){
const err35 = {instancePath:instancePath+"/input_audio",schemaPath:"#/$defs/money/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(typeof data11 === "string"){
if(!pattern11.test(data11)){
const err36 = {instancePath:instancePath+"/input_audio",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
if(data.output_audio !== undefined){
let data12 = data.output_audio;
if((typeof data12 !== "string") && (!(typeof data12 == "number"))){
const err37 = {instancePath:instancePath+"/output_audio",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: schema41.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(typeof data12 == "number"){
if(data12 < 0 || isNaN(data12)){
const err38 = {instancePath:instancePath+"/output_audio",schemaPath:"#/$defs/money/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(typeof data12 === "string"){
if(!pattern11.test(data12)){
const err39 = {instancePath:instancePath+"/output_audio",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
if(data.input_image !== undefined){
let data13 = data.input_image;
if((typeof data13 !== "string") && (!(typeof data13 == "number"))){
const err40 = {instancePath:instancePath+"/input_image",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: schema41.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(typeof data13 == "number"){
if(data13 < 0 || isNaN(data13)){
const err41 = {instancePath:instancePath+"/input_image",schemaPath:"#/$defs/money/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(typeof data13 === "string"){
if(!pattern11.test(data13)){
const err42 = {instancePath:instancePath+"/input_image",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
if(data.output_image !== undefined){
let data14 = data.output_image;
if((typeof data14 !== "string") && (!(typeof data14 == "number"))){
const err43 = {instancePath:instancePath+"/output_image",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: schema41.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(typeof data14 == "number"){
if(data14 < 0 || isNaN(data14)){
const err44 = {instancePath:instancePath+"/output_image",schemaPath:"#/$defs/money/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(typeof data14 === "string"){
if(!pattern11.test(data14)){
const err45 = {instancePath:instancePath+"/output_image",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
if(data.reasoning !== undefined){
let data15 = data.reasoning;
if((typeof data15 !== "string") && (!(typeof data15 == "number"))){
const err46 = {instancePath:instancePath+"/reasoning",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: schema41.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(typeof data15 == "number"){
if(data15 < 0 || isNaN(data15)){
const err47 = {instancePath:instancePath+"/reasoning",schemaPath:"#/$defs/money/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(typeof data15 === "string"){
if(!pattern11.test(data15)){
const err48 = {instancePath:instancePath+"/reasoning",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
if(data.web_search !== undefined){
let data16 = data.web_search;
if((typeof data16 !== "string") && (!(typeof data16 == "number"))){
const err49 = {instancePath:instancePath+"/web_search",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: schema41.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(typeof data16 == "number"){
if(data16 < 0 || isNaN(data16)){
const err50 = {instancePath:instancePath+"/web_search",schemaPath:"#/$defs/money/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(typeof data16 === "string"){
if(!pattern11.test(data16)){
const err51 = {instancePath:instancePath+"/web_search",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
if(data.search !== undefined){
let data17 = data.search;
if((typeof data17 !== "string") && (!(typeof data17 == "number"))){
const err52 = {instancePath:instancePath+"/search",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: schema41.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(typeof data17 == "number"){
if(data17 < 0 || isNaN(data17)){
const err53 = {instancePath:instancePath+"/search",schemaPath:"#/$defs/money/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(typeof data17 === "string"){
if(!pattern11.test(data17)){
const err54 = {instancePath:instancePath+"/search",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
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
if(data.request !== undefined){
let data18 = data.request;
if((typeof data18 !== "string") && (!(typeof data18 == "number"))){
const err55 = {instancePath:instancePath+"/request",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: schema41.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(typeof data18 == "number"){
if(data18 < 0 || isNaN(data18)){
const err56 = {instancePath:instancePath+"/request",schemaPath:"#/$defs/money/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(typeof data18 === "string"){
if(!pattern11.test(data18)){
const err57 = {instancePath:instancePath+"/request",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
if(data.image !== undefined){
if(!(validate27(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.characters !== undefined){
let data20 = data.characters;
if((typeof data20 !== "string") && (!(typeof data20 == "number"))){
const err58 = {instancePath:instancePath+"/characters",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: schema41.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(typeof data20 == "number"){
if(data20 < 0 || isNaN(data20)){
const err59 = {instancePath:instancePath+"/characters",schemaPath:"#/$defs/money/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(typeof data20 === "string"){
if(!pattern11.test(data20)){
const err60 = {instancePath:instancePath+"/characters",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
if(data.audio_minute !== undefined){
let data21 = data.audio_minute;
if((typeof data21 !== "string") && (!(typeof data21 == "number"))){
const err61 = {instancePath:instancePath+"/audio_minute",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: schema41.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(typeof data21 == "number"){
if(data21 < 0 || isNaN(data21)){
const err62 = {instancePath:instancePath+"/audio_minute",schemaPath:"#/$defs/money/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(typeof data21 === "string"){
if(!pattern11.test(data21)){
const err63 = {instancePath:instancePath+"/audio_minute",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
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
if(data.audio !== undefined){
let data22 = data.audio;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.price === undefined){
const err64 = {instancePath:instancePath+"/audio",schemaPath:"#/$defs/sound/required",keyword:"required",params:{missingProperty: "price"},message:"must have required property '"+"price"+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data22.per === undefined){
const err65 = {instancePath:instancePath+"/audio",schemaPath:"#/$defs/sound/required",keyword:"required",params:{missingProperty: "per"},message:"must have required property '"+"per"+"'"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
for(const key1 in data22){
if(!((key1 === "price") || (key1 === "per"))){
const err66 = {instancePath:instancePath+"/audio",schemaPath:"#/$defs/sound/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data22.price !== undefined){
let data23 = data22.price;
if((typeof data23 !== "string") && (!(typeof data23 == "number"))){
const err67 = {instancePath:instancePath+"/audio/price",schemaPath:"#/$defs/sound/properties/price/type",keyword:"type",params:{type: schema60.properties.price.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(typeof data23 == "number"){
if(data23 < 0 || isNaN(data23)){
const err68 = {instancePath:instancePath+"/audio/price",schemaPath:"#/$defs/sound/properties/price/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(typeof data23 === "string"){
if(!pattern11.test(data23)){
const err69 = {instancePath:instancePath+"/audio/price",schemaPath:"#/$defs/sound/properties/price/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
if(data22.per !== undefined){
let data24 = data22.per;
if(!(((data24 === "second") || (data24 === "minute")) || (data24 === "hour"))){
const err70 = {instancePath:instancePath+"/audio/per",schemaPath:"#/$defs/sound/properties/per/enum",keyword:"enum",params:{allowedValues: schema60.properties.per.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/audio",schemaPath:"#/$defs/sound/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.tiers !== undefined){
let data25 = data.tiers;
if(Array.isArray(data25)){
const len1 = data25.length;
for(let i2=0; i2<len1; i2++){
if(!(validate31(data25[i2], {instancePath:instancePath+"/tiers/" + i2,parentData:data25,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
const err72 = {instancePath:instancePath+"/tiers",schemaPath:"#/properties/tiers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.services !== undefined){
let data27 = data.services;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key2 in data27){
if(!((((key2 === "batch") || (key2 === "flex")) || (key2 === "priority")) || (key2 === "fast"))){
const err73 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data27.batch !== undefined){
if(!(validate26(data27.batch, {instancePath:instancePath+"/services/batch",parentData:data27,parentDataProperty:"batch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data27.flex !== undefined){
if(!(validate26(data27.flex, {instancePath:instancePath+"/services/flex",parentData:data27,parentDataProperty:"flex",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data27.priority !== undefined){
if(!(validate26(data27.priority, {instancePath:instancePath+"/services/priority",parentData:data27,parentDataProperty:"priority",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data27.fast !== undefined){
if(!(validate26(data27.fast, {instancePath:instancePath+"/services/fast",parentData:data27,parentDataProperty:"fast",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err74 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "input"},message:"must have required property '"+"input"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.output === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "output"},message:"must have required property '"+"output"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema39.properties, key0))){
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
if(data.from !== undefined){
let data0 = data.from;
if(typeof data0 === "string"){
if(!pattern9.test(data0)){
const err3 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\""};
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
const err4 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.services !== undefined){
let data1 = data.services;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!((((key1 === "batch") || (key1 === "flex")) || (key1 === "priority")) || (key1 === "fast"))){
const err5 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.batch !== undefined){
if(!(validate26(data1.batch, {instancePath:instancePath+"/services/batch",parentData:data1,parentDataProperty:"batch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data1.flex !== undefined){
if(!(validate26(data1.flex, {instancePath:instancePath+"/services/flex",parentData:data1,parentDataProperty:"flex",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data1.priority !== undefined){
if(!(validate26(data1.priority, {instancePath:instancePath+"/services/priority",parentData:data1,parentDataProperty:"priority",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data1.fast !== undefined){
if(!(validate26(data1.fast, {instancePath:instancePath+"/services/fast",parentData:data1,parentDataProperty:"fast",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.input !== undefined){
let data6 = data.input;
if((typeof data6 !== "string") && (!(typeof data6 == "number"))){
const err7 = {instancePath:instancePath+"/input",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: schema41.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data6 == "number"){
if(data6 < 0 || isNaN(data6)){
const err8 = {instancePath:instancePath+"/input",schemaPath:"#/$defs/money/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(typeof data6 === "string"){
if(!pattern11.test(data6)){
const err9 = {instancePath:instancePath+"/input",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
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
if(data.output !== undefined){
let data7 = data.output;
if((typeof data7 !== "string") && (!(typeof data7 == "number"))){
const err10 = {instancePath:instancePath+"/output",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: schema41.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data7 == "number"){
if(data7 < 0 || isNaN(data7)){
const err11 = {instancePath:instancePath+"/output",schemaPath:"#/$defs/money/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(typeof data7 === "string"){
if(!pattern11.test(data7)){
const err12 = {instancePath:instancePath+"/output",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
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
if(data.cache_read !== undefined){
let data8 = data.cache_read;
if((typeof data8 !== "string") && (!(typeof data8 == "number"))){
const err13 = {instancePath:instancePath+"/cache_read",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: schema41.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data8 == "number"){
if(data8 < 0 || isNaN(data8)){
const err14 = {instancePath:instancePath+"/cache_read",schemaPath:"#/$defs/money/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(typeof data8 === "string"){
if(!pattern11.test(data8)){
const err15 = {instancePath:instancePath+"/cache_read",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.cache_write !== undefined){
let data9 = data.cache_write;
if((typeof data9 !== "string") && (!(typeof data9 == "number"))){
const err16 = {instancePath:instancePath+"/cache_write",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: schema41.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data9 == "number"){
if(data9 < 0 || isNaN(data9)){
const err17 = {instancePath:instancePath+"/cache_write",schemaPath:"#/$defs/money/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(typeof data9 === "string"){
if(!pattern11.test(data9)){
const err18 = {instancePath:instancePath+"/cache_write",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
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
if(data.cache_write_1h !== undefined){
let data10 = data.cache_write_1h;
if((typeof data10 !== "string") && (!(typeof data10 == "number"))){
const err19 = {instancePath:instancePath+"/cache_write_1h",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: schema41.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data10 == "number"){
if(data10 < 0 || isNaN(data10)){
const err20 = {instancePath:instancePath+"/cache_write_1h",schemaPath:"#/$defs/money/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(typeof data10 === "string"){
if(!pattern11.test(data10)){
const err21 = {instancePath:instancePath+"/cache_write_1h",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
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
if(data.input_audio !== undefined){
let data11 = data.input_audio;
if((typeof data11 !== "string") && (!(typeof data11 == "number"))){
const err22 = {instancePath:instancePath+"/input_audio",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: schema41.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(typeof data11 == "number"){
if(data11 < 0 || isNaN(data11)){
const err23 = {instancePath:instancePath+"/input_audio",schemaPath:"#/$defs/money/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(typeof data11 === "string"){
if(!pattern11.test(data11)){
const err24 = {instancePath:instancePath+"/input_audio",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
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
if(data.output_audio !== undefined){
let data12 = data.output_audio;
if((typeof data12 !== "string") && (!(typeof data12 == "number"))){
const err25 = {instancePath:instancePath+"/output_audio",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: schema41.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(typeof data12 == "number"){
if(data12 < 0 || isNaN(data12)){
const err26 = {instancePath:instancePath+"/output_audio",schemaPath:"#/$defs/money/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(typeof data12 === "string"){
if(!pattern11.test(data12)){
const err27 = {instancePath:instancePath+"/output_audio",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data.input_image !== undefined){
let data13 = data.input_image;
if((typeof data13 !== "string") && (!(typeof data13 == "number"))){
const err28 = {instancePath:instancePath+"/input_image",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: schema41.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(typeof data13 == "number"){
if(data13 < 0 || isNaN(data13)){
const err29 = {instancePath:instancePath+"/input_image",schemaPath:"#/$defs/money/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(typeof data13 === "string"){
if(!pattern11.test(data13)){
const err30 = {instancePath:instancePath+"/input_image",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data.output_image !== undefined){
let data14 = data.output_image;
if((typeof data14 !== "string") && (!(typeof data14 == "number"))){
const err31 = {instancePath:instancePath+"/output_image",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: schema41.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(typeof data14 == "number"){
if(data14 < 0 || isNaN(data14)){
const err32 = {instancePath:instancePath+"/output_image",schemaPath:"#/$defs/money/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(typeof data14 === "string"){
if(!pattern11.test(data14)){
const err33 = {instancePath:instancePath+"/output_image",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data.reasoning !== undefined){
let data15 = data.reasoning;
if((typeof data15 !== "string") && (!(typeof data15 == "number"))){
const err34 = {instancePath:instancePath+"/reasoning",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: schema41.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(typeof data15 == "number"){
if(data15 < 0 || isNaN(data15)){
const err35 = {instancePath:instancePath+"/reasoning",schemaPath:"#/$defs/money/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(typeof data15 === "string"){
if(!pattern11.test(data15)){
const err36 = {instancePath:instancePath+"/reasoning",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
if(data.web_search !== undefined){
let data16 = data.web_search;
if((typeof data16 !== "string") && (!(typeof data16 == "number"))){
const err37 = {instancePath:instancePath+"/web_search",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: schema41.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(typeof data16 == "number"){
if(data16 < 0 || isNaN(data16)){
const err38 = {instancePath:instancePath+"/web_search",schemaPath:"#/$defs/money/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(typeof data16 === "string"){
if(!pattern11.test(data16)){
const err39 = {instancePath:instancePath+"/web_search",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
if(data.search !== undefined){
let data17 = data.search;
if((typeof data17 !== "string") && (!(typeof data17 == "number"))){
const err40 = {instancePath:instancePath+"/search",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: schema41.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(typeof data17 == "number"){
if(data17 < 0 || isNaN(data17)){
const err41 = {instancePath:instancePath+"/search",schemaPath:"#/$defs/money/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(typeof data17 === "string"){
if(!pattern11.test(data17)){
const err42 = {instancePath:instancePath+"/search",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
if(data.request !== undefined){
let data18 = data.request;
if((typeof data18 !== "string") && (!(typeof data18 == "number"))){
const err43 = {instancePath:instancePath+"/request",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: schema41.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(typeof data18 == "number"){
if(data18 < 0 || isNaN(data18)){
const err44 = {instancePath:instancePath+"/request",schemaPath:"#/$defs/money/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(typeof data18 === "string"){
if(!pattern11.test(data18)){
const err45 = {instancePath:instancePath+"/request",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
if(data.image !== undefined){
if(!(validate27(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.characters !== undefined){
let data20 = data.characters;
if((typeof data20 !== "string") && (!(typeof data20 == "number"))){
const err46 = {instancePath:instancePath+"/characters",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: schema41.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(typeof data20 == "number"){
if(data20 < 0 || isNaN(data20)){
const err47 = {instancePath:instancePath+"/characters",schemaPath:"#/$defs/money/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(typeof data20 === "string"){
if(!pattern11.test(data20)){
const err48 = {instancePath:instancePath+"/characters",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
if(data.audio_minute !== undefined){
let data21 = data.audio_minute;
if((typeof data21 !== "string") && (!(typeof data21 == "number"))){
const err49 = {instancePath:instancePath+"/audio_minute",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: schema41.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(typeof data21 == "number"){
if(data21 < 0 || isNaN(data21)){
const err50 = {instancePath:instancePath+"/audio_minute",schemaPath:"#/$defs/money/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(typeof data21 === "string"){
if(!pattern11.test(data21)){
const err51 = {instancePath:instancePath+"/audio_minute",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
if(data.audio !== undefined){
let data22 = data.audio;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.price === undefined){
const err52 = {instancePath:instancePath+"/audio",schemaPath:"#/$defs/sound/required",keyword:"required",params:{missingProperty: "price"},message:"must have required property '"+"price"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data22.per === undefined){
const err53 = {instancePath:instancePath+"/audio",schemaPath:"#/$defs/sound/required",keyword:"required",params:{missingProperty: "per"},message:"must have required property '"+"per"+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
for(const key2 in data22){
if(!((key2 === "price") || (key2 === "per"))){
const err54 = {instancePath:instancePath+"/audio",schemaPath:"#/$defs/sound/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data22.price !== undefined){
let data23 = data22.price;
if((typeof data23 !== "string") && (!(typeof data23 == "number"))){
const err55 = {instancePath:instancePath+"/audio/price",schemaPath:"#/$defs/sound/properties/price/type",keyword:"type",params:{type: schema60.properties.price.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(typeof data23 == "number"){
if(data23 < 0 || isNaN(data23)){
const err56 = {instancePath:instancePath+"/audio/price",schemaPath:"#/$defs/sound/properties/price/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(typeof data23 === "string"){
if(!pattern11.test(data23)){
const err57 = {instancePath:instancePath+"/audio/price",schemaPath:"#/$defs/sound/properties/price/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
if(data22.per !== undefined){
let data24 = data22.per;
if(!(((data24 === "second") || (data24 === "minute")) || (data24 === "hour"))){
const err58 = {instancePath:instancePath+"/audio/per",schemaPath:"#/$defs/sound/properties/per/enum",keyword:"enum",params:{allowedValues: schema60.properties.per.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/audio",schemaPath:"#/$defs/sound/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.tiers !== undefined){
let data25 = data.tiers;
if(Array.isArray(data25)){
const len0 = data25.length;
for(let i0=0; i0<len0; i0++){
if(!(validate31(data25[i0], {instancePath:instancePath+"/tiers/" + i0,parentData:data25,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
const err60 = {instancePath:instancePath+"/tiers",schemaPath:"#/properties/tiers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.hours !== undefined){
let data27 = data.hours;
if(Array.isArray(data27)){
if(data27.length < 1){
const err61 = {instancePath:instancePath+"/hours",schemaPath:"#/properties/hours/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
const len1 = data27.length;
for(let i1=0; i1<len1; i1++){
if(!(validate39(data27[i1], {instancePath:instancePath+"/hours/" + i1,parentData:data27,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
}
else {
const err62 = {instancePath:instancePath+"/hours",schemaPath:"#/properties/hours/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema38.properties, key0))){
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
if(data.base_model !== undefined){
let data0 = data.base_model;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err1 = {instancePath:instancePath+"/base_model",schemaPath:"#/properties/base_model/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err2 = {instancePath:instancePath+"/base_model",schemaPath:"#/properties/base_model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.context !== undefined){
let data1 = data.context;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err3 = {instancePath:instancePath+"/context",schemaPath:"#/properties/context/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 < 1 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/context",schemaPath:"#/properties/context/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.max_output !== undefined){
let data2 = data.max_output;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err5 = {instancePath:instancePath+"/max_output",schemaPath:"#/properties/max_output/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 < 1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/max_output",schemaPath:"#/properties/max_output/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.max_inputs !== undefined){
let data3 = data.max_inputs;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err7 = {instancePath:instancePath+"/max_inputs",schemaPath:"#/properties/max_inputs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 < 1 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/max_inputs",schemaPath:"#/properties/max_inputs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.operation !== undefined){
let data4 = data.operation;
const _errs11 = errors;
let valid1 = false;
const _errs12 = errors;
if(!(((((((((data4 === "chat") || (data4 === "embeddings")) || (data4 === "rerank")) || (data4 === "moderations")) || (data4 === "images")) || (data4 === "image_edits")) || (data4 === "speech")) || (data4 === "transcriptions")) || (data4 === "translations"))){
const err9 = {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema38.properties.operation.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid1 = valid1 || _valid0;
const _errs13 = errors;
if(Array.isArray(data4)){
if(data4.length < 1){
const err10 = {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(!(((((((((data5 === "chat") || (data5 === "embeddings")) || (data5 === "rerank")) || (data5 === "moderations")) || (data5 === "images")) || (data5 === "image_edits")) || (data5 === "speech")) || (data5 === "transcriptions")) || (data5 === "translations"))){
const err11 = {instancePath:instancePath+"/operation/" + i0,schemaPath:"#/properties/operation/anyOf/1/items/enum",keyword:"enum",params:{allowedValues: schema38.properties.operation.anyOf[1].items.enum},message:"must be equal to one of the allowed values"};
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
const err12 = {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err13 = {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
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
}
if(data.supports !== undefined){
let data6 = data.supports;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(!(((((((((((((data7 === "tools") || (data7 === "vision")) || (data7 === "audio_input")) || (data7 === "pdf")) || (data7 === "json_schema")) || (data7 === "json_mode")) || (data7 === "reasoning")) || (data7 === "logprobs")) || (data7 === "web_search")) || (data7 === "streaming")) || (data7 === "prefill")) || (data7 === "audio_output")) || (data7 === "image_output"))){
const err14 = {instancePath:instancePath+"/supports/" + i1,schemaPath:"#/properties/supports/items/enum",keyword:"enum",params:{allowedValues: schema38.properties.supports.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
let i2 = data6.length;
let j0;
if(i2 > 1){
outer0:
for(;i2--;){
for(j0 = i2; j0--;){
if(func0(data6[i2], data6[j0])){
const err15 = {instancePath:instancePath+"/supports",schemaPath:"#/properties/supports/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err16 = {instancePath:instancePath+"/supports",schemaPath:"#/properties/supports/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.free !== undefined){
if(typeof data.free !== "boolean"){
const err17 = {instancePath:instancePath+"/free",schemaPath:"#/properties/free/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.price !== undefined){
let data9 = data.price;
const _errs22 = errors;
let valid7 = false;
const _errs23 = errors;
if(!(validate25(data9, {instancePath:instancePath+"/price",parentData:data,parentDataProperty:"price",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var _valid1 = _errs23 === errors;
valid7 = valid7 || _valid1;
const _errs24 = errors;
if(Array.isArray(data9)){
if(data9.length < 2){
const err18 = {instancePath:instancePath+"/price",schemaPath:"#/properties/price/anyOf/1/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len2 = data9.length;
for(let i3=0; i3<len2; i3++){
if(!(validate25(data9[i3], {instancePath:instancePath+"/price/" + i3,parentData:data9,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/price",schemaPath:"#/properties/price/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid1 = _errs24 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const err20 = {instancePath:instancePath+"/price",schemaPath:"#/properties/price/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
}
if(data.traits !== undefined){
let data11 = data.traits;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key1 in data11){
let data12 = data11[key1];
const _errs32 = errors;
let valid12 = false;
const _errs33 = errors;
if(((typeof data12 !== "string") && (!(typeof data12 == "number"))) && (typeof data12 !== "boolean")){
const err21 = {instancePath:instancePath+"/traits/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/traits/additionalProperties/anyOf/0/type",keyword:"type",params:{type: schema105.additionalProperties.anyOf[0].type},message:"must be string,number,boolean"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid2 = _errs33 === errors;
valid12 = valid12 || _valid2;
const _errs35 = errors;
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i4=0; i4<len3; i4++){
if(typeof data12[i4] !== "string"){
const err22 = {instancePath:instancePath+"/traits/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4,schemaPath:"#/$defs/traits/additionalProperties/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/traits/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/traits/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid2 = _errs35 === errors;
valid12 = valid12 || _valid2;
if(!valid12){
const err24 = {instancePath:instancePath+"/traits/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/traits/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
else {
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err25 = {instancePath:instancePath+"/traits",schemaPath:"#/$defs/traits/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern74 = new RegExp("^/(?!\\.{1,2}(/|$)|.*/\\.{1,2}(/|$))([A-Za-z0-9_.~:@-]+(/[A-Za-z0-9_.~:@-]+)*)?$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema34.properties, key0))){
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
if(data.like !== undefined){
let data0 = data.like;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err1 = {instancePath:instancePath+"/like",schemaPath:"#/properties/like/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err2 = {instancePath:instancePath+"/like",schemaPath:"#/properties/like/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.api_key !== undefined){
let data1 = data.api_key;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err3 = {instancePath:instancePath+"/api_key",schemaPath:"#/properties/api_key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err4 = {instancePath:instancePath+"/api_key",schemaPath:"#/properties/api_key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.credentials !== undefined){
let data2 = data.credentials;
const _errs7 = errors;
let valid1 = false;
const _errs8 = errors;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err5 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err6 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
const _errs10 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
const err7 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data2){
if(!(func1.call(schema34.properties.credentials.anyOf[1].properties, key1))){
const err8 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.access_key_id !== undefined){
let data3 = data2.access_key_id;
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err9 = {instancePath:instancePath+"/credentials/access_key_id",schemaPath:"#/properties/credentials/anyOf/1/properties/access_key_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err10 = {instancePath:instancePath+"/credentials/access_key_id",schemaPath:"#/properties/credentials/anyOf/1/properties/access_key_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.secret_access_key !== undefined){
let data4 = data2.secret_access_key;
if(typeof data4 === "string"){
if(func2(data4) < 1){
const err11 = {instancePath:instancePath+"/credentials/secret_access_key",schemaPath:"#/properties/credentials/anyOf/1/properties/secret_access_key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err12 = {instancePath:instancePath+"/credentials/secret_access_key",schemaPath:"#/properties/credentials/anyOf/1/properties/secret_access_key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.session_token !== undefined){
let data5 = data2.session_token;
if(typeof data5 === "string"){
if(func2(data5) < 1){
const err13 = {instancePath:instancePath+"/credentials/session_token",schemaPath:"#/properties/credentials/anyOf/1/properties/session_token/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/credentials/session_token",schemaPath:"#/properties/credentials/anyOf/1/properties/session_token/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.profile !== undefined){
let data6 = data2.profile;
if(typeof data6 === "string"){
if(func2(data6) < 1){
const err15 = {instancePath:instancePath+"/credentials/profile",schemaPath:"#/properties/credentials/anyOf/1/properties/profile/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err16 = {instancePath:instancePath+"/credentials/profile",schemaPath:"#/properties/credentials/anyOf/1/properties/profile/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data2.role_arn !== undefined){
let data7 = data2.role_arn;
if(typeof data7 === "string"){
if(func2(data7) < 1){
const err17 = {instancePath:instancePath+"/credentials/role_arn",schemaPath:"#/properties/credentials/anyOf/1/properties/role_arn/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err18 = {instancePath:instancePath+"/credentials/role_arn",schemaPath:"#/properties/credentials/anyOf/1/properties/role_arn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data2.external_id !== undefined){
let data8 = data2.external_id;
if(typeof data8 === "string"){
if(func2(data8) < 1){
const err19 = {instancePath:instancePath+"/credentials/external_id",schemaPath:"#/properties/credentials/anyOf/1/properties/external_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/credentials/external_id",schemaPath:"#/properties/credentials/anyOf/1/properties/external_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data2.tenant_id !== undefined){
let data9 = data2.tenant_id;
if(typeof data9 === "string"){
if(func2(data9) < 1){
const err21 = {instancePath:instancePath+"/credentials/tenant_id",schemaPath:"#/properties/credentials/anyOf/1/properties/tenant_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err22 = {instancePath:instancePath+"/credentials/tenant_id",schemaPath:"#/properties/credentials/anyOf/1/properties/tenant_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data2.client_id !== undefined){
let data10 = data2.client_id;
if(typeof data10 === "string"){
if(func2(data10) < 1){
const err23 = {instancePath:instancePath+"/credentials/client_id",schemaPath:"#/properties/credentials/anyOf/1/properties/client_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/credentials/client_id",schemaPath:"#/properties/credentials/anyOf/1/properties/client_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data2.client_secret !== undefined){
let data11 = data2.client_secret;
if(typeof data11 === "string"){
if(func2(data11) < 1){
const err25 = {instancePath:instancePath+"/credentials/client_secret",schemaPath:"#/properties/credentials/anyOf/1/properties/client_secret/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/credentials/client_secret",schemaPath:"#/properties/credentials/anyOf/1/properties/client_secret/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data2.token_file !== undefined){
let data12 = data2.token_file;
if(typeof data12 === "string"){
if(func2(data12) < 1){
const err27 = {instancePath:instancePath+"/credentials/token_file",schemaPath:"#/properties/credentials/anyOf/1/properties/token_file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err28 = {instancePath:instancePath+"/credentials/token_file",schemaPath:"#/properties/credentials/anyOf/1/properties/token_file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err30 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
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
}
if(data.base_url !== undefined){
let data13 = data.base_url;
if(typeof data13 === "string"){
if(func2(data13) < 1){
const err31 = {instancePath:instancePath+"/base_url",schemaPath:"#/properties/base_url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err32 = {instancePath:instancePath+"/base_url",schemaPath:"#/properties/base_url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.settings !== undefined){
let data14 = data.settings;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key2 in data14){
let data15 = data14[key2];
if((typeof data15 !== "string") && (!(typeof data15 == "number"))){
const err33 = {instancePath:instancePath+"/settings/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/settings/additionalProperties/type",keyword:"type",params:{type: schema34.properties.settings.additionalProperties.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(typeof data15 === "string"){
if(func2(data15) < 1){
const err34 = {instancePath:instancePath+"/settings/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/settings/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
}
else {
const err35 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.headers !== undefined){
let data16 = data.headers;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key3 in data16){
if(typeof data16[key3] !== "string"){
const err36 = {instancePath:instancePath+"/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.dialect !== undefined){
if(typeof data.dialect !== "string"){
const err38 = {instancePath:instancePath+"/dialect",schemaPath:"#/properties/dialect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.also !== undefined){
let data19 = data.also;
const _errs48 = errors;
let valid5 = false;
const _errs49 = errors;
if(Array.isArray(data19)){
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
if(typeof data19[i0] !== "string"){
const err39 = {instancePath:instancePath+"/also/" + i0,schemaPath:"#/properties/also/anyOf/0/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
let i1 = data19.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data19[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err40 = {instancePath:instancePath+"/also",schemaPath:"#/properties/also/anyOf/0/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err41 = {instancePath:instancePath+"/also",schemaPath:"#/properties/also/anyOf/0/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid1 = _errs49 === errors;
valid5 = valid5 || _valid1;
const _errs53 = errors;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(Object.keys(data19).length < 1){
const err42 = {instancePath:instancePath+"/also",schemaPath:"#/properties/also/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
for(const key4 in data19){
let data21 = data19[key4];
const _errs57 = errors;
let valid10 = false;
const _errs58 = errors;
if(!(validate22(data21, {instancePath:instancePath+"/also/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data19,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var _valid2 = _errs58 === errors;
valid10 = valid10 || _valid2;
const _errs59 = errors;
if(data21 !== null){
const err43 = {instancePath:instancePath+"/also/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/also/anyOf/1/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid2 = _errs59 === errors;
valid10 = valid10 || _valid2;
if(!valid10){
const err44 = {instancePath:instancePath+"/also/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/also/anyOf/1/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
else {
errors = _errs57;
if(vErrors !== null){
if(_errs57){
vErrors.length = _errs57;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err45 = {instancePath:instancePath+"/also",schemaPath:"#/properties/also/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid1 = _errs53 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const err46 = {instancePath:instancePath+"/also",schemaPath:"#/properties/also/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
else {
errors = _errs48;
if(vErrors !== null){
if(_errs48){
vErrors.length = _errs48;
}
else {
vErrors = null;
}
}
}
}
if(data.auth !== undefined){
let data22 = data.auth;
const _errs63 = errors;
let valid12 = false;
const _errs64 = errors;
if(!((data22 === "none") || (data22 === "bearer"))){
const err47 = {instancePath:instancePath+"/auth",schemaPath:"#/$defs/auth/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema36.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var _valid3 = _errs64 === errors;
valid12 = valid12 || _valid3;
const _errs65 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(Object.keys(data22).length > 1){
const err48 = {instancePath:instancePath+"/auth",schemaPath:"#/$defs/auth/anyOf/1/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(Object.keys(data22).length < 1){
const err49 = {instancePath:instancePath+"/auth",schemaPath:"#/$defs/auth/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
for(const key5 in data22){
if(!(((((key5 === "header") || (key5 === "query")) || (key5 === "aws_sigv4")) || (key5 === "google")) || (key5 === "azure_entra"))){
const err50 = {instancePath:instancePath+"/auth",schemaPath:"#/$defs/auth/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data22.header !== undefined){
let data23 = data22.header;
if(typeof data23 === "string"){
if(func2(data23) < 1){
const err51 = {instancePath:instancePath+"/auth/header",schemaPath:"#/$defs/auth/anyOf/1/properties/header/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/auth/header",schemaPath:"#/$defs/auth/anyOf/1/properties/header/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data22.query !== undefined){
let data24 = data22.query;
if(typeof data24 === "string"){
if(func2(data24) < 1){
const err53 = {instancePath:instancePath+"/auth/query",schemaPath:"#/$defs/auth/anyOf/1/properties/query/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/auth/query",schemaPath:"#/$defs/auth/anyOf/1/properties/query/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data22.aws_sigv4 !== undefined){
let data25 = data22.aws_sigv4;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.service === undefined){
const err55 = {instancePath:instancePath+"/auth/aws_sigv4",schemaPath:"#/$defs/auth/anyOf/1/properties/aws_sigv4/required",keyword:"required",params:{missingProperty: "service"},message:"must have required property '"+"service"+"'"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data25.region === undefined){
const err56 = {instancePath:instancePath+"/auth/aws_sigv4",schemaPath:"#/$defs/auth/anyOf/1/properties/aws_sigv4/required",keyword:"required",params:{missingProperty: "region"},message:"must have required property '"+"region"+"'"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
for(const key6 in data25){
if(!((key6 === "service") || (key6 === "region"))){
const err57 = {instancePath:instancePath+"/auth/aws_sigv4",schemaPath:"#/$defs/auth/anyOf/1/properties/aws_sigv4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data25.service !== undefined){
let data26 = data25.service;
if(typeof data26 === "string"){
if(func2(data26) < 1){
const err58 = {instancePath:instancePath+"/auth/aws_sigv4/service",schemaPath:"#/$defs/auth/anyOf/1/properties/aws_sigv4/properties/service/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/auth/aws_sigv4/service",schemaPath:"#/$defs/auth/anyOf/1/properties/aws_sigv4/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data25.region !== undefined){
let data27 = data25.region;
if(typeof data27 === "string"){
if(func2(data27) < 1){
const err60 = {instancePath:instancePath+"/auth/aws_sigv4/region",schemaPath:"#/$defs/auth/anyOf/1/properties/aws_sigv4/properties/region/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err61 = {instancePath:instancePath+"/auth/aws_sigv4/region",schemaPath:"#/$defs/auth/anyOf/1/properties/aws_sigv4/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err62 = {instancePath:instancePath+"/auth/aws_sigv4",schemaPath:"#/$defs/auth/anyOf/1/properties/aws_sigv4/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data22.google !== undefined){
let data28 = data22.google;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key7 in data28){
if(!(key7 === "scopes")){
const err63 = {instancePath:instancePath+"/auth/google",schemaPath:"#/$defs/auth/anyOf/1/properties/google/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data28.scopes !== undefined){
let data29 = data28.scopes;
if(Array.isArray(data29)){
if(data29.length < 1){
const err64 = {instancePath:instancePath+"/auth/google/scopes",schemaPath:"#/$defs/auth/anyOf/1/properties/google/properties/scopes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
const len1 = data29.length;
for(let i2=0; i2<len1; i2++){
let data30 = data29[i2];
if(typeof data30 === "string"){
if(func2(data30) < 1){
const err65 = {instancePath:instancePath+"/auth/google/scopes/" + i2,schemaPath:"#/$defs/auth/anyOf/1/properties/google/properties/scopes/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/auth/google/scopes/" + i2,schemaPath:"#/$defs/auth/anyOf/1/properties/google/properties/scopes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/auth/google/scopes",schemaPath:"#/$defs/auth/anyOf/1/properties/google/properties/scopes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/auth/google",schemaPath:"#/$defs/auth/anyOf/1/properties/google/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data22.azure_entra !== undefined){
let data31 = data22.azure_entra;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.scope === undefined){
const err69 = {instancePath:instancePath+"/auth/azure_entra",schemaPath:"#/$defs/auth/anyOf/1/properties/azure_entra/required",keyword:"required",params:{missingProperty: "scope"},message:"must have required property '"+"scope"+"'"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
for(const key8 in data31){
if(!(key8 === "scope")){
const err70 = {instancePath:instancePath+"/auth/azure_entra",schemaPath:"#/$defs/auth/anyOf/1/properties/azure_entra/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data31.scope !== undefined){
let data32 = data31.scope;
if(typeof data32 === "string"){
if(func2(data32) < 1){
const err71 = {instancePath:instancePath+"/auth/azure_entra/scope",schemaPath:"#/$defs/auth/anyOf/1/properties/azure_entra/properties/scope/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/auth/azure_entra/scope",schemaPath:"#/$defs/auth/anyOf/1/properties/azure_entra/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/auth/azure_entra",schemaPath:"#/$defs/auth/anyOf/1/properties/azure_entra/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/auth",schemaPath:"#/$defs/auth/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
var _valid3 = _errs65 === errors;
valid12 = valid12 || _valid3;
if(!valid12){
const err75 = {instancePath:instancePath+"/auth",schemaPath:"#/$defs/auth/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
else {
errors = _errs63;
if(vErrors !== null){
if(_errs63){
vErrors.length = _errs63;
}
else {
vErrors = null;
}
}
}
}
if(data.models !== undefined){
let data33 = data.models;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key9 in data33){
let data34 = data33[key9];
const _errs95 = errors;
let valid20 = false;
const _errs96 = errors;
if(!(validate24(data34, {instancePath:instancePath+"/models/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data33,parentDataProperty:key9,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid4 = _errs96 === errors;
valid20 = valid20 || _valid4;
const _errs97 = errors;
if(data34 !== null){
const err76 = {instancePath:instancePath+"/models/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
var _valid4 = _errs97 === errors;
valid20 = valid20 || _valid4;
if(!valid20){
const err77 = {instancePath:instancePath+"/models/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
else {
errors = _errs95;
if(vErrors !== null){
if(_errs95){
vErrors.length = _errs95;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err78 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.unknown_fields !== undefined){
let data35 = data.unknown_fields;
if(!((((data35 === "keep") || (data35 === "warn")) || (data35 === "strip")) || (data35 === "reject"))){
const err79 = {instancePath:instancePath+"/unknown_fields",schemaPath:"#/properties/unknown_fields/enum",keyword:"enum",params:{allowedValues: schema34.properties.unknown_fields.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.passthrough !== undefined){
let data36 = data.passthrough;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(Object.keys(data36).length < 1){
const err80 = {instancePath:instancePath+"/passthrough",schemaPath:"#/properties/passthrough/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
for(const key10 in data36){
const _errs102 = errors;
if(typeof key10 === "string"){
if(!pattern74.test(key10)){
const err81 = {instancePath:instancePath+"/passthrough",schemaPath:"#/properties/passthrough/propertyNames/pattern",keyword:"pattern",params:{pattern: "^/(?!\\.{1,2}(/|$)|.*/\\.{1,2}(/|$))([A-Za-z0-9_.~:@-]+(/[A-Za-z0-9_.~:@-]+)*)?$"},message:"must match pattern \""+"^/(?!\\.{1,2}(/|$)|.*/\\.{1,2}(/|$))([A-Za-z0-9_.~:@-]+(/[A-Za-z0-9_.~:@-]+)*)?$"+"\"",propertyName:key10};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
var valid21 = _errs102 === errors;
if(!valid21){
const err82 = {instancePath:instancePath+"/passthrough",schemaPath:"#/properties/passthrough/propertyNames",keyword:"propertyNames",params:{propertyName: key10},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
for(const key11 in data36){
let data37 = data36[key11];
const _errs105 = errors;
let valid23 = false;
const _errs106 = errors;
if(Array.isArray(data37)){
if(data37.length < 1){
const err83 = {instancePath:instancePath+"/passthrough/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/passthrough/additionalProperties/anyOf/0/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
const len2 = data37.length;
for(let i3=0; i3<len2; i3++){
let data38 = data37[i3];
if(!((((((data38 === "GET") || (data38 === "HEAD")) || (data38 === "POST")) || (data38 === "PUT")) || (data38 === "PATCH")) || (data38 === "DELETE"))){
const err84 = {instancePath:instancePath+"/passthrough/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,schemaPath:"#/properties/passthrough/additionalProperties/anyOf/0/items/enum",keyword:"enum",params:{allowedValues: schema34.properties.passthrough.additionalProperties.anyOf[0].items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
let i4 = data37.length;
let j1;
if(i4 > 1){
outer0:
for(;i4--;){
for(j1 = i4; j1--;){
if(func0(data37[i4], data37[j1])){
const err85 = {instancePath:instancePath+"/passthrough/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/passthrough/additionalProperties/anyOf/0/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i4+" are identical)"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err86 = {instancePath:instancePath+"/passthrough/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/passthrough/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
var _valid5 = _errs106 === errors;
valid23 = valid23 || _valid5;
const _errs109 = errors;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.methods === undefined){
const err87 = {instancePath:instancePath+"/passthrough/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/passthrough/additionalProperties/anyOf/1/required",keyword:"required",params:{missingProperty: "methods"},message:"must have required property '"+"methods"+"'"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
for(const key12 in data37){
if(!((key12 === "methods") || (key12 === "cost_per_request"))){
const err88 = {instancePath:instancePath+"/passthrough/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/passthrough/additionalProperties/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data37.methods !== undefined){
let data39 = data37.methods;
if(Array.isArray(data39)){
if(data39.length < 1){
const err89 = {instancePath:instancePath+"/passthrough/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/methods",schemaPath:"#/properties/passthrough/additionalProperties/anyOf/1/properties/methods/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
const len3 = data39.length;
for(let i5=0; i5<len3; i5++){
let data40 = data39[i5];
if(!((((((data40 === "GET") || (data40 === "HEAD")) || (data40 === "POST")) || (data40 === "PUT")) || (data40 === "PATCH")) || (data40 === "DELETE"))){
const err90 = {instancePath:instancePath+"/passthrough/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/methods/" + i5,schemaPath:"#/properties/passthrough/additionalProperties/anyOf/1/properties/methods/items/enum",keyword:"enum",params:{allowedValues: schema34.properties.passthrough.additionalProperties.anyOf[1].properties.methods.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
let i6 = data39.length;
let j2;
if(i6 > 1){
outer1:
for(;i6--;){
for(j2 = i6; j2--;){
if(func0(data39[i6], data39[j2])){
const err91 = {instancePath:instancePath+"/passthrough/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/methods",schemaPath:"#/properties/passthrough/additionalProperties/anyOf/1/properties/methods/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i6+" are identical)"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err92 = {instancePath:instancePath+"/passthrough/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/methods",schemaPath:"#/properties/passthrough/additionalProperties/anyOf/1/properties/methods/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data37.cost_per_request !== undefined){
let data41 = data37.cost_per_request;
if((typeof data41 !== "string") && (!(typeof data41 == "number"))){
const err93 = {instancePath:instancePath+"/passthrough/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/cost_per_request",schemaPath:"#/properties/passthrough/additionalProperties/anyOf/1/properties/cost_per_request/type",keyword:"type",params:{type: schema34.properties.passthrough.additionalProperties.anyOf[1].properties.cost_per_request.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(typeof data41 == "number"){
if(data41 < 0 || isNaN(data41)){
const err94 = {instancePath:instancePath+"/passthrough/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/cost_per_request",schemaPath:"#/properties/passthrough/additionalProperties/anyOf/1/properties/cost_per_request/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(typeof data41 === "string"){
if(!pattern11.test(data41)){
const err95 = {instancePath:instancePath+"/passthrough/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/cost_per_request",schemaPath:"#/properties/passthrough/additionalProperties/anyOf/1/properties/cost_per_request/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
}
else {
const err96 = {instancePath:instancePath+"/passthrough/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/passthrough/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
var _valid5 = _errs109 === errors;
valid23 = valid23 || _valid5;
if(!valid23){
const err97 = {instancePath:instancePath+"/passthrough/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/passthrough/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
else {
errors = _errs105;
if(vErrors !== null){
if(_errs105){
vErrors.length = _errs105;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err98 = {instancePath:instancePath+"/passthrough",schemaPath:"#/properties/passthrough/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
else {
const err99 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema106 = {"title":"Model","description":"One reference, a list of deployments to take turns, or a mapping with a strategy and fallbacks.","anyOf":[{"$ref":"#/$defs/reference"},{"$ref":"#/$defs/deployments"},{"$ref":"#/$defs/modelObject"}]};
const schema107 = {"title":"Model reference","description":"An upstream model: provider/model, split at the first slash.","type":"string","minLength":1,"examples":["openai/gpt-5-mini"]};
const schema108 = {"type":"array","minItems":1,"items":{"$ref":"#/$defs/deployment"}};
const schema109 = {"description":"One upstream model that can answer.","anyOf":[{"$ref":"#/$defs/reference"},{"$ref":"#/$defs/deploymentObject"}]};
const schema111 = {"title":"Deployment","type":"object","required":["model"],"additionalProperties":false,"properties":{"model":{"$ref":"#/$defs/reference"},"base_model":{"description":"The catalogue's model that this one is, where its name is one of your own.","type":"string","minLength":1,"examples":["gpt-5-mini"]},"weight":{"description":"Share of the traffic, relative to the others, where the strategy shares by weight. 0 drains the deployment.","type":"integer","minimum":0,"maximum":1000000},"timeout":{"$ref":"#/$defs/duration","description":"Time one call to this deployment may take; never longer than routing.timeout."},"rpm":{"description":"Requests a minute its account allows; beyond them others are asked. Counted by each process, or by all together where `limits` has a store.","type":"integer","minimum":1},"tpm":{"description":"Tokens a minute its account allows, prompts and answers together.","type":"integer","minimum":1},"max_parallel":{"description":"Most calls under way at once, streams included.","type":"integer","minimum":1},"tags":{"description":"What requests may ask for (header x-signalbox-tags: eu,paid) or against (!trial). Requests that ask for none go to those tagged `default`, if there are any.","type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.:-]*$"}},"region":{"description":"Where it is; requests may ask for it (header x-signalbox-region).","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]*$","examples":["eu"]},"label":{"description":"Name of this variant of an A/B test, in the reply's header x-signalbox-variant and in the log. Without one, the model tells.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]*$"},"sandbox":{"$ref":"#/$defs/sandbox","description":"Behaviour of this deployment's stand-in; what is not given is as in the file's own sandbox section."}}};
const pattern77 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.:-]*$", "u");
const schema114 = {"title":"Sandbox","type":"object","additionalProperties":false,"properties":{"latency":{"$ref":"#/$defs/duration","description":"Before the first byte. Default 0ms."},"chunk_pace":{"$ref":"#/$defs/duration","description":"Between two events of a stream. Default 0ms."},"error":{"title":"Fault","description":"Answer this status instead, this often; drawn the same way at every run.","type":"object","required":["status","rate"],"additionalProperties":false,"properties":{"status":{"description":"HTTP status.","type":"integer","minimum":400,"maximum":599,"examples":[429,500,529]},"rate":{"$ref":"#/$defs/percent","description":"How often."}}},"cut_after_events":{"description":"Cut the connection after this many events of a stream.","type":"integer","minimum":0}}};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "latency") || (key0 === "chunk_pace")) || (key0 === "error")) || (key0 === "cut_after_events"))){
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
if(data.latency !== undefined){
let data0 = data.latency;
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
const err1 = {instancePath:instancePath+"/latency",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\""};
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
const err2 = {instancePath:instancePath+"/latency",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.chunk_pace !== undefined){
let data1 = data.chunk_pace;
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err3 = {instancePath:instancePath+"/chunk_pace",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\""};
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
const err4 = {instancePath:instancePath+"/chunk_pace",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.error !== undefined){
let data2 = data.error;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.status === undefined){
const err5 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.rate === undefined){
const err6 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: "rate"},message:"must have required property '"+"rate"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "status") || (key1 === "rate"))){
const err7 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.status !== undefined){
let data3 = data2.status;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err8 = {instancePath:instancePath+"/error/status",schemaPath:"#/properties/error/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 > 599 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/error/status",schemaPath:"#/properties/error/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3 < 400 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/error/status",schemaPath:"#/properties/error/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 400},message:"must be >= 400"};
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
if(data2.rate !== undefined){
let data4 = data2.rate;
if(typeof data4 === "string"){
if(!pattern82.test(data4)){
const err11 = {instancePath:instancePath+"/error/rate",schemaPath:"#/$defs/percent/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\""};
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
const err12 = {instancePath:instancePath+"/error/rate",schemaPath:"#/$defs/percent/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err13 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.cut_after_events !== undefined){
let data5 = data.cut_after_events;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err14 = {instancePath:instancePath+"/cut_after_events",schemaPath:"#/properties/cut_after_events/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data5 == "number"){
if(data5 < 0 || isNaN(data5)){
const err15 = {instancePath:instancePath+"/cut_after_events",schemaPath:"#/properties/cut_after_events/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data.model === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema111.properties, key0))){
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
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err2 = {instancePath:instancePath+"/model",schemaPath:"#/$defs/reference/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err3 = {instancePath:instancePath+"/model",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.base_model !== undefined){
let data1 = data.base_model;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err4 = {instancePath:instancePath+"/base_model",schemaPath:"#/properties/base_model/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err5 = {instancePath:instancePath+"/base_model",schemaPath:"#/properties/base_model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.weight !== undefined){
let data2 = data.weight;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err6 = {instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 > 1000000 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.timeout !== undefined){
let data3 = data.timeout;
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
const err9 = {instancePath:instancePath+"/timeout",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\""};
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
const err10 = {instancePath:instancePath+"/timeout",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.rpm !== undefined){
let data4 = data.rpm;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err11 = {instancePath:instancePath+"/rpm",schemaPath:"#/properties/rpm/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data4 == "number"){
if(data4 < 1 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/rpm",schemaPath:"#/properties/rpm/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.tpm !== undefined){
let data5 = data.tpm;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err13 = {instancePath:instancePath+"/tpm",schemaPath:"#/properties/tpm/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data5 == "number"){
if(data5 < 1 || isNaN(data5)){
const err14 = {instancePath:instancePath+"/tpm",schemaPath:"#/properties/tpm/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.max_parallel !== undefined){
let data6 = data.max_parallel;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err15 = {instancePath:instancePath+"/max_parallel",schemaPath:"#/properties/max_parallel/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data6 == "number"){
if(data6 < 1 || isNaN(data6)){
const err16 = {instancePath:instancePath+"/max_parallel",schemaPath:"#/properties/max_parallel/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.tags !== undefined){
let data7 = data.tags;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(!pattern77.test(data8)){
const err17 = {instancePath:instancePath+"/tags/" + i0,schemaPath:"#/properties/tags/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_.:-]*$"+"\""};
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
const err18 = {instancePath:instancePath+"/tags/" + i0,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
let i1 = data7.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data7[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err19 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err20 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.region !== undefined){
let data9 = data.region;
if(typeof data9 === "string"){
if(!pattern7.test(data9)){
const err21 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_.-]*$"+"\""};
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
const err22 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.label !== undefined){
let data10 = data.label;
if(typeof data10 === "string"){
if(!pattern7.test(data10)){
const err23 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_.-]*$"+"\""};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.sandbox !== undefined){
if(!(validate55(data.sandbox, {instancePath:instancePath+"/sandbox",parentData:data,parentDataProperty:"sandbox",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(func2(data) < 1){
const err0 = {instancePath,schemaPath:"#/$defs/reference/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err1 = {instancePath,schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs4 = errors;
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
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
validate53.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate53.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate53(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema118 = {"type":"object","required":["deployments"],"additionalProperties":false,"properties":{"strategy":{"title":"Strategy","description":"round_robin: take turns (by weight, if there are weights). weighted: by chance, by weight. priority: the first that works, in order. least_latency, least_busy, cost_optimized: the quickest, the idlest, the cheapest now. usage_based: most room under rpm and tpm. health_based: the likelier the fewer of its calls fail. ab_test: a split that keeps each user or session with its variant. Default round_robin.","enum":["round_robin","weighted","priority","least_latency","least_busy","cost_optimized","usage_based","health_based","ab_test"]},"deployments":{"description":"What can answer, in order.","$ref":"#/$defs/deployments"},"fallbacks":{"title":"Fallbacks","description":"Models of this file to try, in order, once every deployment has failed.","type":"object","additionalProperties":false,"properties":{"any":{"$ref":"#/$defs/names","description":"After any failure that another model may not have."},"context_window":{"$ref":"#/$defs/names","description":"When the prompt is too long for this model. These must have a larger window."},"content_policy":{"$ref":"#/$defs/names","description":"When the provider refused for its content policy."},"rate_limit":{"$ref":"#/$defs/names","description":"When every deployment is rate limited."}}},"affinity":{"title":"Affinity","description":"Keeps a client with the deployment it had, where its prompt is cached: by the header x-signalbox-session, by the user the request names, or by the beginning of the prompt.","anyOf":[{"enum":["session","user","prompt"]},{"type":"object","additionalProperties":false,"required":["by"],"properties":{"by":{"enum":["session","user","prompt"]},"ttl":{"$ref":"#/$defs/duration","description":"Since the last answer. Default: as long as the provider keeps a prompt in its cache (the trait cache_minutes: 5m, 30m, …), or longer where the request itself asks for it and the affinity is by prompt."}}}]},"hedge":{"$ref":"#/$defs/hedge","description":"In place of `routing.hedge`, for this model."},"mirror":{"title":"Mirror","description":"Sends copies of this model's requests to another one, to see how it would do. Their answers go nowhere, and whatever becomes of them, no client waits or fails for them; what they cost is paid all the same, in requests of their own in log and ledger, with the tag `mirror`.","type":"object","additionalProperties":false,"required":["to","share"],"properties":{"to":{"description":"A model of this file, or provider/model.","type":"string","minLength":1},"share":{"$ref":"#/$defs/percent","description":"Of the model's requests, by chance."},"max_parallel":{"description":"Most copies under way at once; further ones are not sent. Default 8.","type":"integer","minimum":1,"maximum":1000}},"examples":[{"to":"openai/gpt-5-mini","share":"5%"}]},"native_batches":{"title":"Native batches","description":"Whether lines of batches for this model go to its provider's own batches, in place of what `storage.batches.native` says for all. prefer also asks for those that take more than a key: a deployment of a kind of its own, or a plan (generated/coverage.md says which).","enum":["prefer","never"]}}};
const schema119 = {"type":"array","items":{"type":"string","minLength":1},"minItems":1};
const schema124 = {"title":"Hedged requests","description":"A request whose deployment has said nothing for a while is sent to a second one too; who answers first is taken, and the other is called off at once. What the other one used is paid as well, and told in its attempt. Only chat, embeddings, reranking, moderation and counting, and nothing that a provider keeps. `off`: never.","anyOf":[{"const":"off"},{"type":"object","additionalProperties":false,"properties":{"after":{"title":"Percentile or duration","description":"How long the first may take: a percentile of its own latest answers (of streams: until their first words), or a time. Default p95, which begins once twenty answers have been seen.","type":"string","pattern":"^(p[5-9][0-9]|[0-9]+(\\.[0-9]+)?(ms|s|m|h))$","examples":["p95","800ms"]},"at_most":{"$ref":"#/$defs/percent","description":"Share of the model's requests that may be sent to a second deployment. Default 10%."}}}],"examples":[{"after":"p95","at_most":"10%"}]};
const pattern84 = new RegExp("^(p[5-9][0-9]|[0-9]+(\\.[0-9]+)?(ms|s|m|h))$", "u");

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if("off" !== data){
const err0 = {instancePath,schemaPath:"#/anyOf/0/const",keyword:"const",params:{allowedValue: "off"},message:"must be equal to constant"};
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
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "after") || (key0 === "at_most"))){
const err1 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.after !== undefined){
let data0 = data.after;
if(typeof data0 === "string"){
if(!pattern84.test(data0)){
const err2 = {instancePath:instancePath+"/after",schemaPath:"#/anyOf/1/properties/after/pattern",keyword:"pattern",params:{pattern: "^(p[5-9][0-9]|[0-9]+(\\.[0-9]+)?(ms|s|m|h))$"},message:"must match pattern \""+"^(p[5-9][0-9]|[0-9]+(\\.[0-9]+)?(ms|s|m|h))$"+"\""};
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
const err3 = {instancePath:instancePath+"/after",schemaPath:"#/anyOf/1/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.at_most !== undefined){
let data1 = data.at_most;
if(typeof data1 === "string"){
if(!pattern82.test(data1)){
const err4 = {instancePath:instancePath+"/at_most",schemaPath:"#/$defs/percent/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\""};
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
const err5 = {instancePath:instancePath+"/at_most",schemaPath:"#/$defs/percent/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err6 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err7 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
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
validate62.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate62.evaluated = {"dynamicProps":true,"dynamicItems":false};


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
if(data.deployments === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "deployments"},message:"must have required property '"+"deployments"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "strategy") || (key0 === "deployments")) || (key0 === "fallbacks")) || (key0 === "affinity")) || (key0 === "hedge")) || (key0 === "mirror")) || (key0 === "native_batches"))){
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
if(data.strategy !== undefined){
let data0 = data.strategy;
if(!(((((((((data0 === "round_robin") || (data0 === "weighted")) || (data0 === "priority")) || (data0 === "least_latency")) || (data0 === "least_busy")) || (data0 === "cost_optimized")) || (data0 === "usage_based")) || (data0 === "health_based")) || (data0 === "ab_test"))){
const err2 = {instancePath:instancePath+"/strategy",schemaPath:"#/properties/strategy/enum",keyword:"enum",params:{allowedValues: schema118.properties.strategy.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.deployments !== undefined){
if(!(validate52(data.deployments, {instancePath:instancePath+"/deployments",parentData:data,parentDataProperty:"deployments",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.fallbacks !== undefined){
let data2 = data.fallbacks;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!((((key1 === "any") || (key1 === "context_window")) || (key1 === "content_policy")) || (key1 === "rate_limit"))){
const err3 = {instancePath:instancePath+"/fallbacks",schemaPath:"#/properties/fallbacks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data2.any !== undefined){
let data3 = data2.any;
if(Array.isArray(data3)){
if(data3.length < 1){
const err4 = {instancePath:instancePath+"/fallbacks/any",schemaPath:"#/$defs/names/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(func2(data4) < 1){
const err5 = {instancePath:instancePath+"/fallbacks/any/" + i0,schemaPath:"#/$defs/names/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err6 = {instancePath:instancePath+"/fallbacks/any/" + i0,schemaPath:"#/$defs/names/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err7 = {instancePath:instancePath+"/fallbacks/any",schemaPath:"#/$defs/names/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.context_window !== undefined){
let data5 = data2.context_window;
if(Array.isArray(data5)){
if(data5.length < 1){
const err8 = {instancePath:instancePath+"/fallbacks/context_window",schemaPath:"#/$defs/names/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 === "string"){
if(func2(data6) < 1){
const err9 = {instancePath:instancePath+"/fallbacks/context_window/" + i1,schemaPath:"#/$defs/names/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err10 = {instancePath:instancePath+"/fallbacks/context_window/" + i1,schemaPath:"#/$defs/names/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err11 = {instancePath:instancePath+"/fallbacks/context_window",schemaPath:"#/$defs/names/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.content_policy !== undefined){
let data7 = data2.content_policy;
if(Array.isArray(data7)){
if(data7.length < 1){
const err12 = {instancePath:instancePath+"/fallbacks/content_policy",schemaPath:"#/$defs/names/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(typeof data8 === "string"){
if(func2(data8) < 1){
const err13 = {instancePath:instancePath+"/fallbacks/content_policy/" + i2,schemaPath:"#/$defs/names/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/fallbacks/content_policy/" + i2,schemaPath:"#/$defs/names/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err15 = {instancePath:instancePath+"/fallbacks/content_policy",schemaPath:"#/$defs/names/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data2.rate_limit !== undefined){
let data9 = data2.rate_limit;
if(Array.isArray(data9)){
if(data9.length < 1){
const err16 = {instancePath:instancePath+"/fallbacks/rate_limit",schemaPath:"#/$defs/names/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
let data10 = data9[i3];
if(typeof data10 === "string"){
if(func2(data10) < 1){
const err17 = {instancePath:instancePath+"/fallbacks/rate_limit/" + i3,schemaPath:"#/$defs/names/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err18 = {instancePath:instancePath+"/fallbacks/rate_limit/" + i3,schemaPath:"#/$defs/names/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err19 = {instancePath:instancePath+"/fallbacks/rate_limit",schemaPath:"#/$defs/names/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
else {
const err20 = {instancePath:instancePath+"/fallbacks",schemaPath:"#/properties/fallbacks/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.affinity !== undefined){
let data11 = data.affinity;
const _errs28 = errors;
let valid14 = false;
const _errs29 = errors;
if(!(((data11 === "session") || (data11 === "user")) || (data11 === "prompt"))){
const err21 = {instancePath:instancePath+"/affinity",schemaPath:"#/properties/affinity/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema118.properties.affinity.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid0 = _errs29 === errors;
valid14 = valid14 || _valid0;
const _errs30 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.by === undefined){
const err22 = {instancePath:instancePath+"/affinity",schemaPath:"#/properties/affinity/anyOf/1/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key2 in data11){
if(!((key2 === "by") || (key2 === "ttl"))){
const err23 = {instancePath:instancePath+"/affinity",schemaPath:"#/properties/affinity/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data11.by !== undefined){
let data12 = data11.by;
if(!(((data12 === "session") || (data12 === "user")) || (data12 === "prompt"))){
const err24 = {instancePath:instancePath+"/affinity/by",schemaPath:"#/properties/affinity/anyOf/1/properties/by/enum",keyword:"enum",params:{allowedValues: schema118.properties.affinity.anyOf[1].properties.by.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data11.ttl !== undefined){
let data13 = data11.ttl;
if(typeof data13 === "string"){
if(!pattern6.test(data13)){
const err25 = {instancePath:instancePath+"/affinity/ttl",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\""};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/affinity/ttl",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/affinity",schemaPath:"#/properties/affinity/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid0 = _errs30 === errors;
valid14 = valid14 || _valid0;
if(!valid14){
const err28 = {instancePath:instancePath+"/affinity",schemaPath:"#/properties/affinity/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
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
}
if(data.hedge !== undefined){
if(!(validate62(data.hedge, {instancePath:instancePath+"/hedge",parentData:data,parentDataProperty:"hedge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data.mirror !== undefined){
let data15 = data.mirror;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.to === undefined){
const err29 = {instancePath:instancePath+"/mirror",schemaPath:"#/properties/mirror/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data15.share === undefined){
const err30 = {instancePath:instancePath+"/mirror",schemaPath:"#/properties/mirror/required",keyword:"required",params:{missingProperty: "share"},message:"must have required property '"+"share"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
for(const key3 in data15){
if(!(((key3 === "to") || (key3 === "share")) || (key3 === "max_parallel"))){
const err31 = {instancePath:instancePath+"/mirror",schemaPath:"#/properties/mirror/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data15.to !== undefined){
let data16 = data15.to;
if(typeof data16 === "string"){
if(func2(data16) < 1){
const err32 = {instancePath:instancePath+"/mirror/to",schemaPath:"#/properties/mirror/properties/to/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/mirror/to",schemaPath:"#/properties/mirror/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data15.share !== undefined){
let data17 = data15.share;
if(typeof data17 === "string"){
if(!pattern82.test(data17)){
const err34 = {instancePath:instancePath+"/mirror/share",schemaPath:"#/$defs/percent/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\""};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/mirror/share",schemaPath:"#/$defs/percent/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data15.max_parallel !== undefined){
let data18 = data15.max_parallel;
if(!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))){
const err36 = {instancePath:instancePath+"/mirror/max_parallel",schemaPath:"#/properties/mirror/properties/max_parallel/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(typeof data18 == "number"){
if(data18 > 1000 || isNaN(data18)){
const err37 = {instancePath:instancePath+"/mirror/max_parallel",schemaPath:"#/properties/mirror/properties/max_parallel/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data18 < 1 || isNaN(data18)){
const err38 = {instancePath:instancePath+"/mirror/max_parallel",schemaPath:"#/properties/mirror/properties/max_parallel/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
}
else {
const err39 = {instancePath:instancePath+"/mirror",schemaPath:"#/properties/mirror/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.native_batches !== undefined){
let data19 = data.native_batches;
if(!((data19 === "prefer") || (data19 === "never"))){
const err40 = {instancePath:instancePath+"/native_batches",schemaPath:"#/properties/native_batches/enum",keyword:"enum",params:{allowedValues: schema118.properties.native_batches.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(func2(data) < 1){
const err0 = {instancePath,schemaPath:"#/$defs/reference/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err1 = {instancePath,schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs4 = errors;
if(!(validate52(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var items0 = true;
}
const _errs5 = errors;
if(!(validate60(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
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
validate51.errors = vErrors;
evaluated0.props = props0;
evaluated0.items = items0;
return errors === 0;
}
validate51.evaluated = {"dynamicProps":true,"dynamicItems":true};

const schema138 = {"title":"Tokens","description":"Tokens (JWT) of an identity provider, as bearer tokens in place of keys.","type":"object","additionalProperties":false,"required":["issuer","audience"],"properties":{"issuer":{"title":"Address","description":"Who makes the tokens: the claim iss, letter by letter.","type":"string","pattern":"^https?://.+$","examples":["https://login.example.com"]},"audience":{"description":"Whom the tokens must be for: the claim aud, or one of several.","anyOf":[{"type":"string","minLength":1},{"$ref":"#/$defs/names"}]},"jwks_url":{"title":"Address","description":"Where its public keys are. Default: where its /.well-known/openid-configuration says.","type":"string","pattern":"^https?://.+$","examples":["https://login.example.com/jwks"]},"algorithms":{"description":"Signatures that are taken. Default: RS256, PS256, ES256, EdDSA and their longer forms. Shared secrets and unsigned tokens never are.","type":"array","minItems":1,"items":{"enum":["RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512","EdDSA"]}},"clock_skew":{"$ref":"#/$defs/duration","description":"How far its clock may be from ours. Default 30s."},"claims":{"title":"Claims","description":"Where in a token who asks is said.","type":"object","additionalProperties":false,"properties":{"user":{"description":"Dotted path of the claim that says who the user is. Default sub.","type":"string","minLength":1,"examples":["sub"]},"team":{"description":"Dotted path of the claim that says the team, or a list of which the first that is known here counts, or the one that the header x-signalbox-team names; a token without a known one is then refused.","type":"string","minLength":1,"examples":["groups"]},"organization":{"description":"Dotted path of the claim that says the organization.","type":"string","minLength":1,"examples":["org.id"]},"role":{"description":"Dotted path of the claim that says the role, or a list.","type":"string","minLength":1,"examples":["realm_access.roles"]}}},"roles":{"description":"Value of the role's claim → what it may manage. The most that any gives counts; a token without one is a member's.","type":"object","additionalProperties":{"enum":["admin","admin_viewer","team_admin","member","service"]}}}};
const pattern99 = new RegExp("^https?://.+$", "u");

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.issuer === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "issuer"},message:"must have required property '"+"issuer"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.audience === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "audience"},message:"must have required property '"+"audience"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "issuer") || (key0 === "audience")) || (key0 === "jwks_url")) || (key0 === "algorithms")) || (key0 === "clock_skew")) || (key0 === "claims")) || (key0 === "roles"))){
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
if(data.issuer !== undefined){
let data0 = data.issuer;
if(typeof data0 === "string"){
if(!pattern99.test(data0)){
const err3 = {instancePath:instancePath+"/issuer",schemaPath:"#/properties/issuer/pattern",keyword:"pattern",params:{pattern: "^https?://.+$"},message:"must match pattern \""+"^https?://.+$"+"\""};
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
const err4 = {instancePath:instancePath+"/issuer",schemaPath:"#/properties/issuer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.audience !== undefined){
let data1 = data.audience;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err5 = {instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err6 = {instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
const _errs8 = errors;
if(Array.isArray(data1)){
if(data1.length < 1){
const err7 = {instancePath:instancePath+"/audience",schemaPath:"#/$defs/names/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
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
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err8 = {instancePath:instancePath+"/audience/" + i0,schemaPath:"#/$defs/names/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err9 = {instancePath:instancePath+"/audience/" + i0,schemaPath:"#/$defs/names/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err10 = {instancePath:instancePath+"/audience",schemaPath:"#/$defs/names/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err11 = {instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
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
if(data.jwks_url !== undefined){
let data3 = data.jwks_url;
if(typeof data3 === "string"){
if(!pattern99.test(data3)){
const err12 = {instancePath:instancePath+"/jwks_url",schemaPath:"#/properties/jwks_url/pattern",keyword:"pattern",params:{pattern: "^https?://.+$"},message:"must match pattern \""+"^https?://.+$"+"\""};
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
const err13 = {instancePath:instancePath+"/jwks_url",schemaPath:"#/properties/jwks_url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.algorithms !== undefined){
let data4 = data.algorithms;
if(Array.isArray(data4)){
if(data4.length < 1){
const err14 = {instancePath:instancePath+"/algorithms",schemaPath:"#/properties/algorithms/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(!((((((((((data5 === "RS256") || (data5 === "RS384")) || (data5 === "RS512")) || (data5 === "PS256")) || (data5 === "PS384")) || (data5 === "PS512")) || (data5 === "ES256")) || (data5 === "ES384")) || (data5 === "ES512")) || (data5 === "EdDSA"))){
const err15 = {instancePath:instancePath+"/algorithms/" + i1,schemaPath:"#/properties/algorithms/items/enum",keyword:"enum",params:{allowedValues: schema138.properties.algorithms.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/algorithms",schemaPath:"#/properties/algorithms/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.clock_skew !== undefined){
let data6 = data.clock_skew;
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
const err17 = {instancePath:instancePath+"/clock_skew",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\""};
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
const err18 = {instancePath:instancePath+"/clock_skew",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.claims !== undefined){
let data7 = data.claims;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 in data7){
if(!((((key1 === "user") || (key1 === "team")) || (key1 === "organization")) || (key1 === "role"))){
const err19 = {instancePath:instancePath+"/claims",schemaPath:"#/properties/claims/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data7.user !== undefined){
let data8 = data7.user;
if(typeof data8 === "string"){
if(func2(data8) < 1){
const err20 = {instancePath:instancePath+"/claims/user",schemaPath:"#/properties/claims/properties/user/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err21 = {instancePath:instancePath+"/claims/user",schemaPath:"#/properties/claims/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data7.team !== undefined){
let data9 = data7.team;
if(typeof data9 === "string"){
if(func2(data9) < 1){
const err22 = {instancePath:instancePath+"/claims/team",schemaPath:"#/properties/claims/properties/team/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/claims/team",schemaPath:"#/properties/claims/properties/team/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data7.organization !== undefined){
let data10 = data7.organization;
if(typeof data10 === "string"){
if(func2(data10) < 1){
const err24 = {instancePath:instancePath+"/claims/organization",schemaPath:"#/properties/claims/properties/organization/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err25 = {instancePath:instancePath+"/claims/organization",schemaPath:"#/properties/claims/properties/organization/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data7.role !== undefined){
let data11 = data7.role;
if(typeof data11 === "string"){
if(func2(data11) < 1){
const err26 = {instancePath:instancePath+"/claims/role",schemaPath:"#/properties/claims/properties/role/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/claims/role",schemaPath:"#/properties/claims/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/claims",schemaPath:"#/properties/claims/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.roles !== undefined){
let data12 = data.roles;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key2 in data12){
let data13 = data12[key2];
if(!(((((data13 === "admin") || (data13 === "admin_viewer")) || (data13 === "team_admin")) || (data13 === "member")) || (data13 === "service"))){
const err29 = {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema138.properties.roles.additionalProperties.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema141 = {"title":"Organization","type":"object","additionalProperties":false,"properties":{"alias":{"description":"A name for people.","type":"string","minLength":1},"models":{"description":"Models that may be asked for, by the name clients say; * at the end for a beginning. Default: all. An empty list: none.","type":"array","items":{"type":"string","minLength":1},"examples":[["fast","openai/*"]]},"limits":{"$ref":"#/$defs/limits"},"budgets":{"$ref":"#/$defs/budgets"},"tags":{"description":"Marks that spending is counted by, beside those of requests.","$ref":"#/$defs/names"},"blocked":{"description":"true: nothing is answered for it any more.","type":"boolean"},"metadata":{"description":"Whatever is worth noting.","type":"object"}}};
const schema142 = {"title":"Limits","description":"Most at once and in a minute.","type":"object","additionalProperties":false,"properties":{"rpm":{"description":"Requests a minute.","type":"integer","minimum":1},"tpm":{"description":"Tokens a minute, of prompts and answers together.","type":"integer","minimum":1},"max_parallel":{"description":"Requests at once.","type":"integer","minimum":1},"models":{"description":"For one model each, by the name clients say, beside the above.","type":"object","additionalProperties":{"$ref":"#/$defs/limitRule"}}}};
const schema143 = {"title":"Limit","type":"object","additionalProperties":false,"properties":{"rpm":{"description":"Requests a minute.","type":"integer","minimum":1},"tpm":{"description":"Tokens a minute, of prompts and answers together.","type":"integer","minimum":1},"max_parallel":{"description":"Requests at once.","type":"integer","minimum":1}}};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "rpm") || (key0 === "tpm")) || (key0 === "max_parallel")) || (key0 === "models"))){
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
if(data.rpm !== undefined){
let data0 = data.rpm;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err1 = {instancePath:instancePath+"/rpm",schemaPath:"#/properties/rpm/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 < 1 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/rpm",schemaPath:"#/properties/rpm/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.tpm !== undefined){
let data1 = data.tpm;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err3 = {instancePath:instancePath+"/tpm",schemaPath:"#/properties/tpm/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 < 1 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/tpm",schemaPath:"#/properties/tpm/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.max_parallel !== undefined){
let data2 = data.max_parallel;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err5 = {instancePath:instancePath+"/max_parallel",schemaPath:"#/properties/max_parallel/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 < 1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/max_parallel",schemaPath:"#/properties/max_parallel/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.models !== undefined){
let data3 = data.models;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
let data4 = data3[key1];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 in data4){
if(!(((key2 === "rpm") || (key2 === "tpm")) || (key2 === "max_parallel"))){
const err7 = {instancePath:instancePath+"/models/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/limitRule/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data4.rpm !== undefined){
let data5 = data4.rpm;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err8 = {instancePath:instancePath+"/models/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rpm",schemaPath:"#/$defs/limitRule/properties/rpm/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data5 == "number"){
if(data5 < 1 || isNaN(data5)){
const err9 = {instancePath:instancePath+"/models/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rpm",schemaPath:"#/$defs/limitRule/properties/rpm/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data4.tpm !== undefined){
let data6 = data4.tpm;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err10 = {instancePath:instancePath+"/models/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tpm",schemaPath:"#/$defs/limitRule/properties/tpm/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data6 == "number"){
if(data6 < 1 || isNaN(data6)){
const err11 = {instancePath:instancePath+"/models/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tpm",schemaPath:"#/$defs/limitRule/properties/tpm/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data4.max_parallel !== undefined){
let data7 = data4.max_parallel;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
const err12 = {instancePath:instancePath+"/models/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_parallel",schemaPath:"#/$defs/limitRule/properties/max_parallel/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data7 == "number"){
if(data7 < 1 || isNaN(data7)){
const err13 = {instancePath:instancePath+"/models/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_parallel",schemaPath:"#/$defs/limitRule/properties/max_parallel/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
}
else {
const err14 = {instancePath:instancePath+"/models/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/limitRule/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err15 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema144 = {"title":"Budgets","description":"What may be spent; every one of them holds.","type":"array","items":{"anyOf":[{"$ref":"#/$defs/budget"},{"title":"Budget with more","type":"object","additionalProperties":false,"required":["limit"],"properties":{"limit":{"$ref":"#/$defs/budget"},"soft":{"title":"Amount","description":"From here on somebody is told; nothing is refused.","type":["string","number"],"pattern":"^\\$?[0-9]+(\\.[0-9]+)?$","minimum":0,"examples":["$8"]},"timezone":{"description":"IANA name of the time zone whose hours, days and months count. Default UTC.","type":"string","minLength":1,"examples":["Europe/Berlin"]},"model":{"description":"For one model alone, by the name clients say.","type":"string","minLength":1}}}]}};
const schema145 = {"title":"Budget","description":"What may be spent, in a window of the calendar: hour, day, week, month, year, or total for one that never starts anew.","type":"string","pattern":"^\\$?[0-9]+(\\.[0-9]+)?/(hour|day|week|month|year|total)$","examples":["$10/day","$200/month"]};
const pattern103 = new RegExp("^\\$?[0-9]+(\\.[0-9]+)?/(hour|day|week|month|year|total)$", "u");

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs2 = errors;
let valid2 = false;
const _errs3 = errors;
if(typeof data0 === "string"){
if(!pattern103.test(data0)){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/budget/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?/(hour|day|week|month|year|total)$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?/(hour|day|week|month|year|total)$"+"\""};
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
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/budget/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid2 = valid2 || _valid0;
const _errs6 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.limit === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/1/required",keyword:"required",params:{missingProperty: "limit"},message:"must have required property '"+"limit"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data0){
if(!((((key0 === "limit") || (key0 === "soft")) || (key0 === "timezone")) || (key0 === "model"))){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.limit !== undefined){
let data1 = data0.limit;
if(typeof data1 === "string"){
if(!pattern103.test(data1)){
const err4 = {instancePath:instancePath+"/" + i0+"/limit",schemaPath:"#/$defs/budget/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?/(hour|day|week|month|year|total)$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?/(hour|day|week|month|year|total)$"+"\""};
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
const err5 = {instancePath:instancePath+"/" + i0+"/limit",schemaPath:"#/$defs/budget/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.soft !== undefined){
let data2 = data0.soft;
if((typeof data2 !== "string") && (!(typeof data2 == "number"))){
const err6 = {instancePath:instancePath+"/" + i0+"/soft",schemaPath:"#/items/anyOf/1/properties/soft/type",keyword:"type",params:{type: schema144.items.anyOf[1].properties.soft.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/" + i0+"/soft",schemaPath:"#/items/anyOf/1/properties/soft/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(typeof data2 === "string"){
if(!pattern11.test(data2)){
const err8 = {instancePath:instancePath+"/" + i0+"/soft",schemaPath:"#/items/anyOf/1/properties/soft/pattern",keyword:"pattern",params:{pattern: "^\\$?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^\\$?[0-9]+(\\.[0-9]+)?$"+"\""};
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
if(data0.timezone !== undefined){
let data3 = data0.timezone;
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err9 = {instancePath:instancePath+"/" + i0+"/timezone",schemaPath:"#/items/anyOf/1/properties/timezone/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err10 = {instancePath:instancePath+"/" + i0+"/timezone",schemaPath:"#/items/anyOf/1/properties/timezone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.model !== undefined){
let data4 = data0.model;
if(typeof data4 === "string"){
if(func2(data4) < 1){
const err11 = {instancePath:instancePath+"/" + i0+"/model",schemaPath:"#/items/anyOf/1/properties/model/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err12 = {instancePath:instancePath+"/" + i0+"/model",schemaPath:"#/items/anyOf/1/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err13 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err14 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
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
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "alias") || (key0 === "models")) || (key0 === "limits")) || (key0 === "budgets")) || (key0 === "tags")) || (key0 === "blocked")) || (key0 === "metadata"))){
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
if(data.alias !== undefined){
let data0 = data.alias;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err1 = {instancePath:instancePath+"/alias",schemaPath:"#/properties/alias/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err2 = {instancePath:instancePath+"/alias",schemaPath:"#/properties/alias/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.models !== undefined){
let data1 = data.models;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func2(data2) < 1){
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
else {
const err5 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.limits !== undefined){
if(!(validate71(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data.budgets !== undefined){
if(!(validate73(data.budgets, {instancePath:instancePath+"/budgets",parentData:data,parentDataProperty:"budgets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
let data5 = data.tags;
if(Array.isArray(data5)){
if(data5.length < 1){
const err6 = {instancePath:instancePath+"/tags",schemaPath:"#/$defs/names/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 === "string"){
if(func2(data6) < 1){
const err7 = {instancePath:instancePath+"/tags/" + i1,schemaPath:"#/$defs/names/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err8 = {instancePath:instancePath+"/tags/" + i1,schemaPath:"#/$defs/names/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err9 = {instancePath:instancePath+"/tags",schemaPath:"#/$defs/names/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.blocked !== undefined){
if(typeof data.blocked !== "boolean"){
const err10 = {instancePath:instancePath+"/blocked",schemaPath:"#/properties/blocked/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.metadata !== undefined){
let data8 = data.metadata;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
const err11 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema148 = {"title":"Team","type":"object","additionalProperties":false,"properties":{"store_content":{"description":"true: prompts and answers of its keys and tokens may be stored, where storing is on at all.","type":"boolean"},"alias":{"description":"A name for people.","type":"string","minLength":1},"organization":{"description":"Id of its organization.","type":"string","minLength":1},"members":{"description":"Who belongs to it, by user id, and as what.","type":"object","additionalProperties":{"anyOf":[{"enum":["team_admin","member"]},{"title":"Member","type":"object","additionalProperties":false,"properties":{"role":{"enum":["team_admin","member"]},"limits":{"$ref":"#/$defs/limits"},"budgets":{"$ref":"#/$defs/budgets"}}}]}},"models":{"description":"Models that may be asked for, by the name clients say; * at the end for a beginning. Default: all. An empty list: none.","type":"array","items":{"type":"string","minLength":1},"examples":[["fast","openai/*"]]},"limits":{"$ref":"#/$defs/limits"},"budgets":{"$ref":"#/$defs/budgets"},"tags":{"description":"Marks that spending is counted by, beside those of requests.","$ref":"#/$defs/names"},"blocked":{"description":"true: nothing is answered for it any more.","type":"boolean"},"metadata":{"description":"Whatever is worth noting.","type":"object"}}};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema148.properties, key0))){
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
if(data.store_content !== undefined){
if(typeof data.store_content !== "boolean"){
const err1 = {instancePath:instancePath+"/store_content",schemaPath:"#/properties/store_content/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.alias !== undefined){
let data1 = data.alias;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err2 = {instancePath:instancePath+"/alias",schemaPath:"#/properties/alias/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err3 = {instancePath:instancePath+"/alias",schemaPath:"#/properties/alias/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.organization !== undefined){
let data2 = data.organization;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err4 = {instancePath:instancePath+"/organization",schemaPath:"#/properties/organization/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err5 = {instancePath:instancePath+"/organization",schemaPath:"#/properties/organization/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.members !== undefined){
let data3 = data.members;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
let data4 = data3[key1];
const _errs12 = errors;
let valid2 = false;
const _errs13 = errors;
if(!((data4 === "team_admin") || (data4 === "member"))){
const err6 = {instancePath:instancePath+"/members/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/members/additionalProperties/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema148.properties.members.additionalProperties.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid2 = valid2 || _valid0;
const _errs14 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 in data4){
if(!(((key2 === "role") || (key2 === "limits")) || (key2 === "budgets"))){
const err7 = {instancePath:instancePath+"/members/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/members/additionalProperties/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data4.role !== undefined){
let data5 = data4.role;
if(!((data5 === "team_admin") || (data5 === "member"))){
const err8 = {instancePath:instancePath+"/members/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/role",schemaPath:"#/properties/members/additionalProperties/anyOf/1/properties/role/enum",keyword:"enum",params:{allowedValues: schema148.properties.members.additionalProperties.anyOf[1].properties.role.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data4.limits !== undefined){
if(!(validate71(data4.limits, {instancePath:instancePath+"/members/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits",parentData:data4,parentDataProperty:"limits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data4.budgets !== undefined){
if(!(validate73(data4.budgets, {instancePath:instancePath+"/members/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets",parentData:data4,parentDataProperty:"budgets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/members/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/members/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err10 = {instancePath:instancePath+"/members/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/members/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
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
}
}
else {
const err11 = {instancePath:instancePath+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.models !== undefined){
let data8 = data.models;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 === "string"){
if(func2(data9) < 1){
const err12 = {instancePath:instancePath+"/models/" + i0,schemaPath:"#/properties/models/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err13 = {instancePath:instancePath+"/models/" + i0,schemaPath:"#/properties/models/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err14 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.limits !== undefined){
if(!(validate71(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data.budgets !== undefined){
if(!(validate73(data.budgets, {instancePath:instancePath+"/budgets",parentData:data,parentDataProperty:"budgets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
let data12 = data.tags;
if(Array.isArray(data12)){
if(data12.length < 1){
const err15 = {instancePath:instancePath+"/tags",schemaPath:"#/$defs/names/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(typeof data13 === "string"){
if(func2(data13) < 1){
const err16 = {instancePath:instancePath+"/tags/" + i1,schemaPath:"#/$defs/names/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/tags/" + i1,schemaPath:"#/$defs/names/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err18 = {instancePath:instancePath+"/tags",schemaPath:"#/$defs/names/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.blocked !== undefined){
if(typeof data.blocked !== "boolean"){
const err19 = {instancePath:instancePath+"/blocked",schemaPath:"#/properties/blocked/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.metadata !== undefined){
let data15 = data.metadata;
if(!(data15 && typeof data15 == "object" && !Array.isArray(data15))){
const err20 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema150 = {"title":"User","type":"object","additionalProperties":false,"properties":{"alias":{"description":"A name for people.","type":"string","minLength":1},"email":{"description":"Its e-mail address.","type":"string","minLength":1},"role":{"description":"What it may manage. Default member.","enum":["admin","admin_viewer","team_admin","member","service"]},"organization":{"description":"Id of its organization.","type":"string","minLength":1},"models":{"description":"Models that may be asked for, by the name clients say; * at the end for a beginning. Default: all. An empty list: none.","type":"array","items":{"type":"string","minLength":1},"examples":[["fast","openai/*"]]},"limits":{"$ref":"#/$defs/limits"},"budgets":{"$ref":"#/$defs/budgets"},"tags":{"description":"Marks that spending is counted by, beside those of requests.","$ref":"#/$defs/names"},"blocked":{"description":"true: nothing is answered for it any more.","type":"boolean"},"metadata":{"description":"Whatever is worth noting.","type":"object"}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema150.properties, key0))){
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
if(data.alias !== undefined){
let data0 = data.alias;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err1 = {instancePath:instancePath+"/alias",schemaPath:"#/properties/alias/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err2 = {instancePath:instancePath+"/alias",schemaPath:"#/properties/alias/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.email !== undefined){
let data1 = data.email;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err3 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err4 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
let data2 = data.role;
if(!(((((data2 === "admin") || (data2 === "admin_viewer")) || (data2 === "team_admin")) || (data2 === "member")) || (data2 === "service"))){
const err5 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema150.properties.role.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.organization !== undefined){
let data3 = data.organization;
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err6 = {instancePath:instancePath+"/organization",schemaPath:"#/properties/organization/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err7 = {instancePath:instancePath+"/organization",schemaPath:"#/properties/organization/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.models !== undefined){
let data4 = data.models;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(func2(data5) < 1){
const err8 = {instancePath:instancePath+"/models/" + i0,schemaPath:"#/properties/models/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err9 = {instancePath:instancePath+"/models/" + i0,schemaPath:"#/properties/models/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err10 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.limits !== undefined){
if(!(validate71(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data.budgets !== undefined){
if(!(validate73(data.budgets, {instancePath:instancePath+"/budgets",parentData:data,parentDataProperty:"budgets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
let data8 = data.tags;
if(Array.isArray(data8)){
if(data8.length < 1){
const err11 = {instancePath:instancePath+"/tags",schemaPath:"#/$defs/names/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(typeof data9 === "string"){
if(func2(data9) < 1){
const err12 = {instancePath:instancePath+"/tags/" + i1,schemaPath:"#/$defs/names/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err13 = {instancePath:instancePath+"/tags/" + i1,schemaPath:"#/$defs/names/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err14 = {instancePath:instancePath+"/tags",schemaPath:"#/$defs/names/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.blocked !== undefined){
if(typeof data.blocked !== "boolean"){
const err15 = {instancePath:instancePath+"/blocked",schemaPath:"#/properties/blocked/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.metadata !== undefined){
let data11 = data.metadata;
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
const err16 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema152 = {"title":"Key","type":"object","additionalProperties":false,"properties":{"secret":{"description":"What clients say, as a reference such as ${CI_KEY}. Left out: `hash`.","type":"string","minLength":1},"hash":{"title":"Key hash","description":"The hash of what clients say, as `signalbox keys hash` prints it.","type":"string","pattern":"^[0-9a-f]{64}$","examples":["64 hexadecimal digits"]},"user":{"description":"Id of the user it is of.","type":"string","minLength":1},"team":{"description":"Id of the team it is of.","type":"string","minLength":1},"organization":{"description":"Id of the organization it is of.","type":"string","minLength":1},"use":{"description":"llm: models alone. management: the management API alone. read_only: looks, and changes nothing. Default: all that its role may.","enum":["llm","management","read_only"]},"role":{"description":"What it may manage. Default: what its user may, else member.","enum":["admin","admin_viewer","team_admin","member","service"]},"endpoints":{"description":"Operations (chat, embeddings, files, batches, answers, passthrough) or dialects that may be asked for; * at the end for a beginning. Default: all.","$ref":"#/$defs/names","examples":[["chat","embeddings","passthrough/openai"]]},"expires":{"title":"Date","description":"From when on it is taken no more.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:.]+(Z|[+-][0-9]{2}:[0-9]{2}))?$","examples":["2027-01-31","2027-01-31T12:00:00Z"]},"store_content":{"description":"true: prompts and answers of it may be stored, where storing is on at all.","type":"boolean"},"models":{"description":"Models that may be asked for, by the name clients say; * at the end for a beginning. Default: all. An empty list: none.","type":"array","items":{"type":"string","minLength":1},"examples":[["fast","openai/*"]]},"limits":{"$ref":"#/$defs/limits"},"budgets":{"$ref":"#/$defs/budgets"},"tags":{"description":"Marks that spending is counted by, beside those of requests.","$ref":"#/$defs/names"},"blocked":{"description":"true: nothing is answered for it any more.","type":"boolean"},"metadata":{"description":"Whatever is worth noting.","type":"object"}}};
const pattern109 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern110 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:.]+(Z|[+-][0-9]{2}:[0-9]{2}))?$", "u");

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
if(!(func1.call(schema152.properties, key0))){
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
if(data.secret !== undefined){
let data0 = data.secret;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err1 = {instancePath:instancePath+"/secret",schemaPath:"#/properties/secret/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err2 = {instancePath:instancePath+"/secret",schemaPath:"#/properties/secret/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.hash !== undefined){
let data1 = data.hash;
if(typeof data1 === "string"){
if(!pattern109.test(data1)){
const err3 = {instancePath:instancePath+"/hash",schemaPath:"#/properties/hash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
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
const err4 = {instancePath:instancePath+"/hash",schemaPath:"#/properties/hash/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.user !== undefined){
let data2 = data.user;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err5 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err6 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.team !== undefined){
let data3 = data.team;
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err7 = {instancePath:instancePath+"/team",schemaPath:"#/properties/team/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err8 = {instancePath:instancePath+"/team",schemaPath:"#/properties/team/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.organization !== undefined){
let data4 = data.organization;
if(typeof data4 === "string"){
if(func2(data4) < 1){
const err9 = {instancePath:instancePath+"/organization",schemaPath:"#/properties/organization/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err10 = {instancePath:instancePath+"/organization",schemaPath:"#/properties/organization/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.use !== undefined){
let data5 = data.use;
if(!(((data5 === "llm") || (data5 === "management")) || (data5 === "read_only"))){
const err11 = {instancePath:instancePath+"/use",schemaPath:"#/properties/use/enum",keyword:"enum",params:{allowedValues: schema152.properties.use.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.role !== undefined){
let data6 = data.role;
if(!(((((data6 === "admin") || (data6 === "admin_viewer")) || (data6 === "team_admin")) || (data6 === "member")) || (data6 === "service"))){
const err12 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema152.properties.role.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.endpoints !== undefined){
let data7 = data.endpoints;
if(Array.isArray(data7)){
if(data7.length < 1){
const err13 = {instancePath:instancePath+"/endpoints",schemaPath:"#/$defs/names/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(func2(data8) < 1){
const err14 = {instancePath:instancePath+"/endpoints/" + i0,schemaPath:"#/$defs/names/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err15 = {instancePath:instancePath+"/endpoints/" + i0,schemaPath:"#/$defs/names/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/endpoints",schemaPath:"#/$defs/names/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.expires !== undefined){
let data9 = data.expires;
if(typeof data9 === "string"){
if(!pattern110.test(data9)){
const err17 = {instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:.]+(Z|[+-][0-9]{2}:[0-9]{2}))?$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:.]+(Z|[+-][0-9]{2}:[0-9]{2}))?$"+"\""};
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
const err18 = {instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.store_content !== undefined){
if(typeof data.store_content !== "boolean"){
const err19 = {instancePath:instancePath+"/store_content",schemaPath:"#/properties/store_content/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.models !== undefined){
let data11 = data.models;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(typeof data12 === "string"){
if(func2(data12) < 1){
const err20 = {instancePath:instancePath+"/models/" + i1,schemaPath:"#/properties/models/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err21 = {instancePath:instancePath+"/models/" + i1,schemaPath:"#/properties/models/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err22 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.limits !== undefined){
if(!(validate71(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data.budgets !== undefined){
if(!(validate73(data.budgets, {instancePath:instancePath+"/budgets",parentData:data,parentDataProperty:"budgets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
let data15 = data.tags;
if(Array.isArray(data15)){
if(data15.length < 1){
const err23 = {instancePath:instancePath+"/tags",schemaPath:"#/$defs/names/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
let data16 = data15[i2];
if(typeof data16 === "string"){
if(func2(data16) < 1){
const err24 = {instancePath:instancePath+"/tags/" + i2,schemaPath:"#/$defs/names/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err25 = {instancePath:instancePath+"/tags/" + i2,schemaPath:"#/$defs/names/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err26 = {instancePath:instancePath+"/tags",schemaPath:"#/$defs/names/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.blocked !== undefined){
if(typeof data.blocked !== "boolean"){
const err27 = {instancePath:instancePath+"/blocked",schemaPath:"#/properties/blocked/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.metadata !== undefined){
let data18 = data.metadata;
if(!(data18 && typeof data18 == "object" && !Array.isArray(data18))){
const err28 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema155 = {"title":"Store of counts","description":"Where all processes of this gateway count together. Default: each process counts for itself.","anyOf":[{"$ref":"#/$defs/countersUrl"},{"title":"Store with more","type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"$ref":"#/$defs/countersUrl"},"prefix":{"description":"What every key there begins with, between braces, so that all lie in one slot of a cluster and one program sees them all. Gateways that share a Redis and not their counts have different ones. Default signalbox.","type":"string","pattern":"^[A-Za-z0-9_.:-]{1,64}$","examples":["signalbox"]},"timeout":{"$ref":"#/$defs/duration","description":"Longest wait for an answer of it. After three in a row nothing is tried any more until it is back. Default 250ms."}}}]};
const schema156 = {"title":"Address of a Redis","description":"redis://, rediss:// with TLS, redis-cluster://a:6379,b:6379, or a reference to one such as ${REDIS_URL}.","type":"string","minLength":1,"examples":["${REDIS_URL}","redis://127.0.0.1:6379"]};
const pattern111 = new RegExp("^[A-Za-z0-9_.:-]{1,64}$", "u");

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate90.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(func2(data) < 1){
const err0 = {instancePath,schemaPath:"#/$defs/countersUrl/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err1 = {instancePath,schemaPath:"#/$defs/countersUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
const err2 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "url") || (key0 === "prefix")) || (key0 === "timeout"))){
const err3 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.url !== undefined){
let data0 = data.url;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err4 = {instancePath:instancePath+"/url",schemaPath:"#/$defs/countersUrl/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err5 = {instancePath:instancePath+"/url",schemaPath:"#/$defs/countersUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.prefix !== undefined){
let data1 = data.prefix;
if(typeof data1 === "string"){
if(!pattern111.test(data1)){
const err6 = {instancePath:instancePath+"/prefix",schemaPath:"#/anyOf/1/properties/prefix/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.:-]{1,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_.:-]{1,64}$"+"\""};
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
const err7 = {instancePath:instancePath+"/prefix",schemaPath:"#/anyOf/1/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.timeout !== undefined){
let data2 = data.timeout;
if(typeof data2 === "string"){
if(!pattern6.test(data2)){
const err8 = {instancePath:instancePath+"/timeout",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\""};
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
const err9 = {instancePath:instancePath+"/timeout",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err10 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err11 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
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
validate90.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate90.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="gateway" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
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
if(data.include !== undefined){
let data0 = data.include;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err1 = {instancePath:instancePath+"/include/" + i0,schemaPath:"#/properties/include/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err2 = {instancePath:instancePath+"/include/" + i0,schemaPath:"#/properties/include/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.server !== undefined){
let data2 = data.server;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!((((key1 === "host") || (key1 === "port")) || (key1 === "body_limit")) || (key1 === "drain"))){
const err4 = {instancePath:instancePath+"/server",schemaPath:"#/properties/server/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data2.host !== undefined){
let data3 = data2.host;
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err5 = {instancePath:instancePath+"/server/host",schemaPath:"#/properties/server/properties/host/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err6 = {instancePath:instancePath+"/server/host",schemaPath:"#/properties/server/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.port !== undefined){
let data4 = data2.port;
const _errs12 = errors;
let valid4 = false;
const _errs13 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err7 = {instancePath:instancePath+"/server/port",schemaPath:"#/properties/server/properties/port/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data4 == "number"){
if(data4 > 65535 || isNaN(data4)){
const err8 = {instancePath:instancePath+"/server/port",schemaPath:"#/properties/server/properties/port/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err9 = {instancePath:instancePath+"/server/port",schemaPath:"#/properties/server/properties/port/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid0 = _errs13 === errors;
valid4 = valid4 || _valid0;
const _errs15 = errors;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err10 = {instancePath:instancePath+"/server/port",schemaPath:"#/properties/server/properties/port/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(\\$\\{.*\\}|os\\.environ/.+)$"},message:"must match pattern \""+"^(\\$\\{.*\\}|os\\.environ/.+)$"+"\""};
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
const err11 = {instancePath:instancePath+"/server/port",schemaPath:"#/properties/server/properties/port/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs15 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const err12 = {instancePath:instancePath+"/server/port",schemaPath:"#/properties/server/properties/port/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
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
}
if(data2.body_limit !== undefined){
let data5 = data2.body_limit;
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
const err13 = {instancePath:instancePath+"/server/body_limit",schemaPath:"#/$defs/size/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(B|kB|KB|MB|GB|KiB|MiB|GiB)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(B|kB|KB|MB|GB|KiB|MiB|GiB)$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/server/body_limit",schemaPath:"#/$defs/size/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.drain !== undefined){
let data6 = data2.drain;
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
const err15 = {instancePath:instancePath+"/server/drain",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\""};
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
const err16 = {instancePath:instancePath+"/server/drain",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err17 = {instancePath:instancePath+"/server",schemaPath:"#/properties/server/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.providers !== undefined){
let data7 = data.providers;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
const _errs25 = errors;
if(typeof key2 === "string"){
if(!pattern7.test(key2)){
const err18 = {instancePath:instancePath+"/providers",schemaPath:"#/properties/providers/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_.-]*$"+"\"",propertyName:key2};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var valid7 = _errs25 === errors;
if(!valid7){
const err19 = {instancePath:instancePath+"/providers",schemaPath:"#/properties/providers/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
for(const key3 in data7){
let data8 = data7[key3];
const _errs28 = errors;
let valid9 = false;
const _errs29 = errors;
if(!(validate21(data8, {instancePath:instancePath+"/providers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data7,parentDataProperty:key3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var _valid1 = _errs29 === errors;
valid9 = valid9 || _valid1;
const _errs30 = errors;
if(data8 !== null){
const err20 = {instancePath:instancePath+"/providers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid1 = _errs30 === errors;
valid9 = valid9 || _valid1;
if(!valid9){
const err21 = {instancePath:instancePath+"/providers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
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
}
}
else {
const err22 = {instancePath:instancePath+"/providers",schemaPath:"#/properties/providers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.models !== undefined){
let data9 = data.models;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key4 in data9){
const _errs34 = errors;
if(typeof key4 === "string"){
if(func2(key4) < 1){
const err23 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key4};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
var valid10 = _errs34 === errors;
if(!valid10){
const err24 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/propertyNames",keyword:"propertyNames",params:{propertyName: key4},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
for(const key5 in data9){
if(!(validate51(data9[key5], {instancePath:instancePath+"/models/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data9,parentDataProperty:key5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.aliases !== undefined){
let data11 = data.aliases;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key6 in data11){
let data12 = data11[key6];
if(typeof data12 === "string"){
if(func2(data12) < 1){
const err26 = {instancePath:instancePath+"/aliases/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/aliases/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/aliases/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/aliases/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.routing !== undefined){
let data13 = data.routing;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key7 in data13){
if(!(func1.call(schema31.properties.routing.properties, key7))){
const err29 = {instancePath:instancePath+"/routing",schemaPath:"#/properties/routing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data13.attempts !== undefined){
let data14 = data13.attempts;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
const err30 = {instancePath:instancePath+"/routing/attempts",schemaPath:"#/properties/routing/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(typeof data14 == "number"){
if(data14 > 20 || isNaN(data14)){
const err31 = {instancePath:instancePath+"/routing/attempts",schemaPath:"#/properties/routing/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data14 < 1 || isNaN(data14)){
const err32 = {instancePath:instancePath+"/routing/attempts",schemaPath:"#/properties/routing/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
if(data13.total_attempts !== undefined){
let data15 = data13.total_attempts;
if(!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))){
const err33 = {instancePath:instancePath+"/routing/total_attempts",schemaPath:"#/properties/routing/properties/total_attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(typeof data15 == "number"){
if(data15 > 100 || isNaN(data15)){
const err34 = {instancePath:instancePath+"/routing/total_attempts",schemaPath:"#/properties/routing/properties/total_attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data15 < 1 || isNaN(data15)){
const err35 = {instancePath:instancePath+"/routing/total_attempts",schemaPath:"#/properties/routing/properties/total_attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data13.timeout !== undefined){
let data16 = data13.timeout;
if(typeof data16 === "string"){
if(!pattern6.test(data16)){
const err36 = {instancePath:instancePath+"/routing/timeout",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\""};
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
const err37 = {instancePath:instancePath+"/routing/timeout",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data13.connect_timeout !== undefined){
let data17 = data13.connect_timeout;
if(typeof data17 === "string"){
if(!pattern6.test(data17)){
const err38 = {instancePath:instancePath+"/routing/connect_timeout",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\""};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/routing/connect_timeout",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data13.first_byte_timeout !== undefined){
let data18 = data13.first_byte_timeout;
if(typeof data18 === "string"){
if(!pattern6.test(data18)){
const err40 = {instancePath:instancePath+"/routing/first_byte_timeout",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\""};
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
const err41 = {instancePath:instancePath+"/routing/first_byte_timeout",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data13.first_token_timeout !== undefined){
let data19 = data13.first_token_timeout;
if(typeof data19 === "string"){
if(!pattern6.test(data19)){
const err42 = {instancePath:instancePath+"/routing/first_token_timeout",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\""};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/routing/first_token_timeout",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data13.idle_timeout !== undefined){
let data20 = data13.idle_timeout;
if(typeof data20 === "string"){
if(!pattern6.test(data20)){
const err44 = {instancePath:instancePath+"/routing/idle_timeout",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\""};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/routing/idle_timeout",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data13.retry_budget !== undefined){
let data21 = data13.retry_budget;
if(typeof data21 === "string"){
if(!pattern82.test(data21)){
const err46 = {instancePath:instancePath+"/routing/retry_budget",schemaPath:"#/$defs/percent/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\""};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/routing/retry_budget",schemaPath:"#/$defs/percent/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data13.breaker !== undefined){
let data22 = data13.breaker;
const _errs68 = errors;
let valid20 = false;
const _errs69 = errors;
if("off" !== data22){
const err48 = {instancePath:instancePath+"/routing/breaker",schemaPath:"#/properties/routing/properties/breaker/anyOf/0/const",keyword:"const",params:{allowedValue: "off"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid2 = _errs69 === errors;
valid20 = valid20 || _valid2;
const _errs70 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key8 in data22){
if(!(((key8 === "failures") || (key8 === "ratio")) || (key8 === "open"))){
const err49 = {instancePath:instancePath+"/routing/breaker",schemaPath:"#/properties/routing/properties/breaker/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data22.failures !== undefined){
let data23 = data22.failures;
if(!((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23)))){
const err50 = {instancePath:instancePath+"/routing/breaker/failures",schemaPath:"#/properties/routing/properties/breaker/anyOf/1/properties/failures/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(typeof data23 == "number"){
if(data23 > 1000 || isNaN(data23)){
const err51 = {instancePath:instancePath+"/routing/breaker/failures",schemaPath:"#/properties/routing/properties/breaker/anyOf/1/properties/failures/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data23 < 1 || isNaN(data23)){
const err52 = {instancePath:instancePath+"/routing/breaker/failures",schemaPath:"#/properties/routing/properties/breaker/anyOf/1/properties/failures/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
if(data22.ratio !== undefined){
let data24 = data22.ratio;
if(typeof data24 === "string"){
if(!pattern82.test(data24)){
const err53 = {instancePath:instancePath+"/routing/breaker/ratio",schemaPath:"#/$defs/percent/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\""};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/routing/breaker/ratio",schemaPath:"#/$defs/percent/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data22.open !== undefined){
let data25 = data22.open;
if(typeof data25 === "string"){
if(!pattern6.test(data25)){
const err55 = {instancePath:instancePath+"/routing/breaker/open",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\""};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/routing/breaker/open",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err57 = {instancePath:instancePath+"/routing/breaker",schemaPath:"#/properties/routing/properties/breaker/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var _valid2 = _errs70 === errors;
valid20 = valid20 || _valid2;
if(!valid20){
const err58 = {instancePath:instancePath+"/routing/breaker",schemaPath:"#/properties/routing/properties/breaker/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
else {
errors = _errs68;
if(vErrors !== null){
if(_errs68){
vErrors.length = _errs68;
}
else {
vErrors = null;
}
}
}
}
if(data13.queue !== undefined){
let data26 = data13.queue;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key9 in data26){
if(!((key9 === "size") || (key9 === "timeout"))){
const err59 = {instancePath:instancePath+"/routing/queue",schemaPath:"#/properties/routing/properties/queue/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data26.size !== undefined){
let data27 = data26.size;
if(!((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27)))){
const err60 = {instancePath:instancePath+"/routing/queue/size",schemaPath:"#/properties/routing/properties/queue/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(typeof data27 == "number"){
if(data27 > 100000 || isNaN(data27)){
const err61 = {instancePath:instancePath+"/routing/queue/size",schemaPath:"#/properties/routing/properties/queue/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data27 < 0 || isNaN(data27)){
const err62 = {instancePath:instancePath+"/routing/queue/size",schemaPath:"#/properties/routing/properties/queue/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
if(data26.timeout !== undefined){
let data28 = data26.timeout;
if(typeof data28 === "string"){
if(!pattern6.test(data28)){
const err63 = {instancePath:instancePath+"/routing/queue/timeout",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\""};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/routing/queue/timeout",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err65 = {instancePath:instancePath+"/routing/queue",schemaPath:"#/properties/routing/properties/queue/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data13.probes !== undefined){
let data29 = data13.probes;
const _errs90 = errors;
let valid26 = false;
const _errs91 = errors;
if("off" !== data29){
const err66 = {instancePath:instancePath+"/routing/probes",schemaPath:"#/properties/routing/properties/probes/anyOf/0/const",keyword:"const",params:{allowedValue: "off"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
var _valid3 = _errs91 === errors;
valid26 = valid26 || _valid3;
const _errs92 = errors;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key10 in data29){
if(!(((key10 === "every") || (key10 === "timeout")) || (key10 === "request"))){
const err67 = {instancePath:instancePath+"/routing/probes",schemaPath:"#/properties/routing/properties/probes/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data29.every !== undefined){
let data30 = data29.every;
if(typeof data30 === "string"){
if(!pattern6.test(data30)){
const err68 = {instancePath:instancePath+"/routing/probes/every",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\""};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/routing/probes/every",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data29.timeout !== undefined){
let data31 = data29.timeout;
if(typeof data31 === "string"){
if(!pattern6.test(data31)){
const err70 = {instancePath:instancePath+"/routing/probes/timeout",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\""};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/routing/probes/timeout",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data29.request !== undefined){
let data32 = data29.request;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.prompt === undefined){
const err72 = {instancePath:instancePath+"/routing/probes/request",schemaPath:"#/properties/routing/properties/probes/anyOf/1/properties/request/required",keyword:"required",params:{missingProperty: "prompt"},message:"must have required property '"+"prompt"+"'"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
for(const key11 in data32){
if(!((key11 === "prompt") || (key11 === "max_tokens"))){
const err73 = {instancePath:instancePath+"/routing/probes/request",schemaPath:"#/properties/routing/properties/probes/anyOf/1/properties/request/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data32.prompt !== undefined){
let data33 = data32.prompt;
if(typeof data33 === "string"){
if(func2(data33) > 1000){
const err74 = {instancePath:instancePath+"/routing/probes/request/prompt",schemaPath:"#/properties/routing/properties/probes/anyOf/1/properties/request/properties/prompt/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(func2(data33) < 1){
const err75 = {instancePath:instancePath+"/routing/probes/request/prompt",schemaPath:"#/properties/routing/properties/probes/anyOf/1/properties/request/properties/prompt/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/routing/probes/request/prompt",schemaPath:"#/properties/routing/properties/probes/anyOf/1/properties/request/properties/prompt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data32.max_tokens !== undefined){
let data34 = data32.max_tokens;
if(!((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34)))){
const err77 = {instancePath:instancePath+"/routing/probes/request/max_tokens",schemaPath:"#/properties/routing/properties/probes/anyOf/1/properties/request/properties/max_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(typeof data34 == "number"){
if(data34 > 1000 || isNaN(data34)){
const err78 = {instancePath:instancePath+"/routing/probes/request/max_tokens",schemaPath:"#/properties/routing/properties/probes/anyOf/1/properties/request/properties/max_tokens/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data34 < 1 || isNaN(data34)){
const err79 = {instancePath:instancePath+"/routing/probes/request/max_tokens",schemaPath:"#/properties/routing/properties/probes/anyOf/1/properties/request/properties/max_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
}
else {
const err80 = {instancePath:instancePath+"/routing/probes/request",schemaPath:"#/properties/routing/properties/probes/anyOf/1/properties/request/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/routing/probes",schemaPath:"#/properties/routing/properties/probes/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
var _valid3 = _errs92 === errors;
valid26 = valid26 || _valid3;
if(!valid26){
const err82 = {instancePath:instancePath+"/routing/probes",schemaPath:"#/properties/routing/properties/probes/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
else {
errors = _errs90;
if(vErrors !== null){
if(_errs90){
vErrors.length = _errs90;
}
else {
vErrors = null;
}
}
}
}
if(data13.hedge !== undefined){
if(!(validate62(data13.hedge, {instancePath:instancePath+"/routing/hedge",parentData:data13,parentDataProperty:"hedge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err83 = {instancePath:instancePath+"/routing",schemaPath:"#/properties/routing/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data.sandbox !== undefined){
if(!(validate55(data.sandbox, {instancePath:instancePath+"/sandbox",parentData:data,parentDataProperty:"sandbox",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.auth !== undefined){
let data37 = data.auth;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(Object.keys(data37).length < 1){
const err84 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
for(const key12 in data37){
if(!((((((((key12 === "master_key") || (key12 === "key_secret")) || (key12 === "header")) || (key12 === "jwt")) || (key12 === "organizations")) || (key12 === "teams")) || (key12 === "users")) || (key12 === "keys"))){
const err85 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data37.master_key !== undefined){
let data38 = data37.master_key;
if(typeof data38 === "string"){
if(func2(data38) < 1){
const err86 = {instancePath:instancePath+"/auth/master_key",schemaPath:"#/properties/auth/properties/master_key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/auth/master_key",schemaPath:"#/properties/auth/properties/master_key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data37.key_secret !== undefined){
let data39 = data37.key_secret;
if(typeof data39 === "string"){
if(func2(data39) < 1){
const err88 = {instancePath:instancePath+"/auth/key_secret",schemaPath:"#/properties/auth/properties/key_secret/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/auth/key_secret",schemaPath:"#/properties/auth/properties/key_secret/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data37.header !== undefined){
let data40 = data37.header;
if(typeof data40 === "string"){
if(!pattern98.test(data40)){
const err90 = {instancePath:instancePath+"/auth/header",schemaPath:"#/properties/auth/properties/header/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]*$"+"\""};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/auth/header",schemaPath:"#/properties/auth/properties/header/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data37.jwt !== undefined){
if(!(validate68(data37.jwt, {instancePath:instancePath+"/auth/jwt",parentData:data37,parentDataProperty:"jwt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data37.organizations !== undefined){
let data42 = data37.organizations;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
for(const key13 in data42){
const _errs122 = errors;
if(typeof key13 === "string"){
if(!pattern102.test(key13)){
const err92 = {instancePath:instancePath+"/auth/organizations",schemaPath:"#/properties/auth/properties/organizations/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.@:-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_.@:-]{0,127}$"+"\"",propertyName:key13};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
var valid32 = _errs122 === errors;
if(!valid32){
const err93 = {instancePath:instancePath+"/auth/organizations",schemaPath:"#/properties/auth/properties/organizations/propertyNames",keyword:"propertyNames",params:{propertyName: key13},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
for(const key14 in data42){
if(!(validate70(data42[key14], {instancePath:instancePath+"/auth/organizations/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data42,parentDataProperty:key14,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
}
else {
const err94 = {instancePath:instancePath+"/auth/organizations",schemaPath:"#/properties/auth/properties/organizations/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data37.teams !== undefined){
let data44 = data37.teams;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
for(const key15 in data44){
const _errs127 = errors;
if(typeof key15 === "string"){
if(!pattern102.test(key15)){
const err95 = {instancePath:instancePath+"/auth/teams",schemaPath:"#/properties/auth/properties/teams/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.@:-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_.@:-]{0,127}$"+"\"",propertyName:key15};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
var valid34 = _errs127 === errors;
if(!valid34){
const err96 = {instancePath:instancePath+"/auth/teams",schemaPath:"#/properties/auth/properties/teams/propertyNames",keyword:"propertyNames",params:{propertyName: key15},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
for(const key16 in data44){
if(!(validate76(data44[key16], {instancePath:instancePath+"/auth/teams/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data44,parentDataProperty:key16,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
}
else {
const err97 = {instancePath:instancePath+"/auth/teams",schemaPath:"#/properties/auth/properties/teams/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data37.users !== undefined){
let data46 = data37.users;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
for(const key17 in data46){
const _errs132 = errors;
if(typeof key17 === "string"){
if(!pattern102.test(key17)){
const err98 = {instancePath:instancePath+"/auth/users",schemaPath:"#/properties/auth/properties/users/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.@:-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_.@:-]{0,127}$"+"\"",propertyName:key17};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
var valid36 = _errs132 === errors;
if(!valid36){
const err99 = {instancePath:instancePath+"/auth/users",schemaPath:"#/properties/auth/properties/users/propertyNames",keyword:"propertyNames",params:{propertyName: key17},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
for(const key18 in data46){
if(!(validate82(data46[key18], {instancePath:instancePath+"/auth/users/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data46,parentDataProperty:key18,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
else {
const err100 = {instancePath:instancePath+"/auth/users",schemaPath:"#/properties/auth/properties/users/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data37.keys !== undefined){
let data48 = data37.keys;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key19 in data48){
const _errs137 = errors;
if(typeof key19 === "string"){
if(!pattern102.test(key19)){
const err101 = {instancePath:instancePath+"/auth/keys",schemaPath:"#/properties/auth/properties/keys/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.@:-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_.@:-]{0,127}$"+"\"",propertyName:key19};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
var valid38 = _errs137 === errors;
if(!valid38){
const err102 = {instancePath:instancePath+"/auth/keys",schemaPath:"#/properties/auth/properties/keys/propertyNames",keyword:"propertyNames",params:{propertyName: key19},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
for(const key20 in data48){
if(!(validate86(data48[key20], {instancePath:instancePath+"/auth/keys/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data48,parentDataProperty:key20,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
}
else {
const err103 = {instancePath:instancePath+"/auth/keys",schemaPath:"#/properties/auth/properties/keys/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data.limits !== undefined){
let data50 = data.limits;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(Object.keys(data50).length < 1){
const err105 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
for(const key21 in data50){
if(!(func1.call(schema31.properties.limits.properties, key21))){
const err106 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data50.store !== undefined){
if(!(validate90(data50.store, {instancePath:instancePath+"/limits/store",parentData:data50,parentDataProperty:"store",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
if(data50.on_store_failure !== undefined){
let data52 = data50.on_store_failure;
if(!((data52 === "open") || (data52 === "closed"))){
const err107 = {instancePath:instancePath+"/limits/on_store_failure",schemaPath:"#/properties/limits/properties/on_store_failure/enum",keyword:"enum",params:{allowedValues: schema31.properties.limits.properties.on_store_failure.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data50.global !== undefined){
if(!(validate71(data50.global, {instancePath:instancePath+"/limits/global",parentData:data50,parentDataProperty:"global",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data50.keys !== undefined){
let data54 = data50.keys;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(Object.keys(data54).length < 1){
const err108 = {instancePath:instancePath+"/limits/keys",schemaPath:"#/properties/limits/properties/keys/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
for(const key22 in data54){
if(!((key22 === "default") || (key22 === "named"))){
const err109 = {instancePath:instancePath+"/limits/keys",schemaPath:"#/properties/limits/properties/keys/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data54.default !== undefined){
if(!(validate71(data54.default, {instancePath:instancePath+"/limits/keys/default",parentData:data54,parentDataProperty:"default",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data54.named !== undefined){
let data56 = data54.named;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
for(const key23 in data56){
if(!(validate71(data56[key23], {instancePath:instancePath+"/limits/keys/named/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data56,parentDataProperty:key23,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err110 = {instancePath:instancePath+"/limits/keys/named",schemaPath:"#/properties/limits/properties/keys/properties/named/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
else {
const err111 = {instancePath:instancePath+"/limits/keys",schemaPath:"#/properties/limits/properties/keys/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data50.users !== undefined){
let data58 = data50.users;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(Object.keys(data58).length < 1){
const err112 = {instancePath:instancePath+"/limits/users",schemaPath:"#/properties/limits/properties/users/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
for(const key24 in data58){
if(!((key24 === "default") || (key24 === "named"))){
const err113 = {instancePath:instancePath+"/limits/users",schemaPath:"#/properties/limits/properties/users/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data58.default !== undefined){
if(!(validate71(data58.default, {instancePath:instancePath+"/limits/users/default",parentData:data58,parentDataProperty:"default",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data58.named !== undefined){
let data60 = data58.named;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const key25 in data60){
if(!(validate71(data60[key25], {instancePath:instancePath+"/limits/users/named/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data60,parentDataProperty:key25,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err114 = {instancePath:instancePath+"/limits/users/named",schemaPath:"#/properties/limits/properties/users/properties/named/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/limits/users",schemaPath:"#/properties/limits/properties/users/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data50.teams !== undefined){
let data62 = data50.teams;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(Object.keys(data62).length < 1){
const err116 = {instancePath:instancePath+"/limits/teams",schemaPath:"#/properties/limits/properties/teams/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
for(const key26 in data62){
if(!((key26 === "default") || (key26 === "named"))){
const err117 = {instancePath:instancePath+"/limits/teams",schemaPath:"#/properties/limits/properties/teams/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data62.default !== undefined){
if(!(validate71(data62.default, {instancePath:instancePath+"/limits/teams/default",parentData:data62,parentDataProperty:"default",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data62.named !== undefined){
let data64 = data62.named;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
for(const key27 in data64){
if(!(validate71(data64[key27], {instancePath:instancePath+"/limits/teams/named/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data64,parentDataProperty:key27,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err118 = {instancePath:instancePath+"/limits/teams/named",schemaPath:"#/properties/limits/properties/teams/properties/named/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
else {
const err119 = {instancePath:instancePath+"/limits/teams",schemaPath:"#/properties/limits/properties/teams/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data50.team_members !== undefined){
let data66 = data50.team_members;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(Object.keys(data66).length < 1){
const err120 = {instancePath:instancePath+"/limits/team_members",schemaPath:"#/properties/limits/properties/team_members/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
for(const key28 in data66){
if(!((key28 === "default") || (key28 === "named"))){
const err121 = {instancePath:instancePath+"/limits/team_members",schemaPath:"#/properties/limits/properties/team_members/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data66.default !== undefined){
if(!(validate71(data66.default, {instancePath:instancePath+"/limits/team_members/default",parentData:data66,parentDataProperty:"default",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data66.named !== undefined){
let data68 = data66.named;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
for(const key29 in data68){
if(!(validate71(data68[key29], {instancePath:instancePath+"/limits/team_members/named/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data68,parentDataProperty:key29,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err122 = {instancePath:instancePath+"/limits/team_members/named",schemaPath:"#/properties/limits/properties/team_members/properties/named/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
else {
const err123 = {instancePath:instancePath+"/limits/team_members",schemaPath:"#/properties/limits/properties/team_members/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data50.organizations !== undefined){
let data70 = data50.organizations;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(Object.keys(data70).length < 1){
const err124 = {instancePath:instancePath+"/limits/organizations",schemaPath:"#/properties/limits/properties/organizations/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
for(const key30 in data70){
if(!((key30 === "default") || (key30 === "named"))){
const err125 = {instancePath:instancePath+"/limits/organizations",schemaPath:"#/properties/limits/properties/organizations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data70.default !== undefined){
if(!(validate71(data70.default, {instancePath:instancePath+"/limits/organizations/default",parentData:data70,parentDataProperty:"default",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data70.named !== undefined){
let data72 = data70.named;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
for(const key31 in data72){
if(!(validate71(data72[key31], {instancePath:instancePath+"/limits/organizations/named/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data72,parentDataProperty:key31,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err126 = {instancePath:instancePath+"/limits/organizations/named",schemaPath:"#/properties/limits/properties/organizations/properties/named/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
else {
const err127 = {instancePath:instancePath+"/limits/organizations",schemaPath:"#/properties/limits/properties/organizations/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data50.end_users !== undefined){
let data74 = data50.end_users;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if(Object.keys(data74).length < 1){
const err128 = {instancePath:instancePath+"/limits/end_users",schemaPath:"#/properties/limits/properties/end_users/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
for(const key32 in data74){
if(!((key32 === "default") || (key32 === "named"))){
const err129 = {instancePath:instancePath+"/limits/end_users",schemaPath:"#/properties/limits/properties/end_users/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data74.default !== undefined){
if(!(validate71(data74.default, {instancePath:instancePath+"/limits/end_users/default",parentData:data74,parentDataProperty:"default",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data74.named !== undefined){
let data76 = data74.named;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
for(const key33 in data76){
if(!(validate71(data76[key33], {instancePath:instancePath+"/limits/end_users/named/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data76,parentDataProperty:key33,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err130 = {instancePath:instancePath+"/limits/end_users/named",schemaPath:"#/properties/limits/properties/end_users/properties/named/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/limits/end_users",schemaPath:"#/properties/limits/properties/end_users/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data50.models !== undefined){
let data78 = data50.models;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
for(const key34 in data78){
if(!(validate71(data78[key34], {instancePath:instancePath+"/limits/models/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data78,parentDataProperty:key34,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err132 = {instancePath:instancePath+"/limits/models",schemaPath:"#/properties/limits/properties/models/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data.budgets !== undefined){
let data80 = data.budgets;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(Object.keys(data80).length < 1){
const err134 = {instancePath:instancePath+"/budgets",schemaPath:"#/properties/budgets/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
for(const key35 in data80){
if(!(func1.call(schema31.properties.budgets.properties, key35))){
const err135 = {instancePath:instancePath+"/budgets",schemaPath:"#/properties/budgets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data80.store !== undefined){
if(!(validate90(data80.store, {instancePath:instancePath+"/budgets/store",parentData:data80,parentDataProperty:"store",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
if(data80.alerts !== undefined){
let data82 = data80.alerts;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
if(data82.url === undefined){
const err136 = {instancePath:instancePath+"/budgets/alerts",schemaPath:"#/properties/budgets/properties/alerts/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
for(const key36 in data82){
if(!(((key36 === "url") || (key36 === "secret")) || (key36 === "allow"))){
const err137 = {instancePath:instancePath+"/budgets/alerts",schemaPath:"#/properties/budgets/properties/alerts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data82.url !== undefined){
let data83 = data82.url;
if(typeof data83 === "string"){
if(func2(data83) < 1){
const err138 = {instancePath:instancePath+"/budgets/alerts/url",schemaPath:"#/properties/budgets/properties/alerts/properties/url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
else {
const err139 = {instancePath:instancePath+"/budgets/alerts/url",schemaPath:"#/properties/budgets/properties/alerts/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data82.secret !== undefined){
let data84 = data82.secret;
if(typeof data84 === "string"){
if(func2(data84) < 1){
const err140 = {instancePath:instancePath+"/budgets/alerts/secret",schemaPath:"#/properties/budgets/properties/alerts/properties/secret/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
else {
const err141 = {instancePath:instancePath+"/budgets/alerts/secret",schemaPath:"#/properties/budgets/properties/alerts/properties/secret/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data82.allow !== undefined){
let data85 = data82.allow;
if(Array.isArray(data85)){
const len1 = data85.length;
for(let i1=0; i1<len1; i1++){
let data86 = data85[i1];
if(typeof data86 === "string"){
if(func2(data86) < 1){
const err142 = {instancePath:instancePath+"/budgets/alerts/allow/" + i1,schemaPath:"#/properties/budgets/properties/alerts/properties/allow/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
else {
const err143 = {instancePath:instancePath+"/budgets/alerts/allow/" + i1,schemaPath:"#/properties/budgets/properties/alerts/properties/allow/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
}
else {
const err144 = {instancePath:instancePath+"/budgets/alerts/allow",schemaPath:"#/properties/budgets/properties/alerts/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
else {
const err145 = {instancePath:instancePath+"/budgets/alerts",schemaPath:"#/properties/budgets/properties/alerts/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data80.global !== undefined){
if(!(validate73(data80.global, {instancePath:instancePath+"/budgets/global",parentData:data80,parentDataProperty:"global",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data80.keys !== undefined){
let data88 = data80.keys;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(Object.keys(data88).length < 1){
const err146 = {instancePath:instancePath+"/budgets/keys",schemaPath:"#/properties/budgets/properties/keys/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
for(const key37 in data88){
if(!((key37 === "default") || (key37 === "named"))){
const err147 = {instancePath:instancePath+"/budgets/keys",schemaPath:"#/properties/budgets/properties/keys/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data88.default !== undefined){
if(!(validate73(data88.default, {instancePath:instancePath+"/budgets/keys/default",parentData:data88,parentDataProperty:"default",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data88.named !== undefined){
let data90 = data88.named;
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
for(const key38 in data90){
if(!(validate73(data90[key38], {instancePath:instancePath+"/budgets/keys/named/" + key38.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data90,parentDataProperty:key38,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
}
else {
const err148 = {instancePath:instancePath+"/budgets/keys/named",schemaPath:"#/properties/budgets/properties/keys/properties/named/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
else {
const err149 = {instancePath:instancePath+"/budgets/keys",schemaPath:"#/properties/budgets/properties/keys/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data80.users !== undefined){
let data92 = data80.users;
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
if(Object.keys(data92).length < 1){
const err150 = {instancePath:instancePath+"/budgets/users",schemaPath:"#/properties/budgets/properties/users/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
for(const key39 in data92){
if(!((key39 === "default") || (key39 === "named"))){
const err151 = {instancePath:instancePath+"/budgets/users",schemaPath:"#/properties/budgets/properties/users/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data92.default !== undefined){
if(!(validate73(data92.default, {instancePath:instancePath+"/budgets/users/default",parentData:data92,parentDataProperty:"default",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data92.named !== undefined){
let data94 = data92.named;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
for(const key40 in data94){
if(!(validate73(data94[key40], {instancePath:instancePath+"/budgets/users/named/" + key40.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data94,parentDataProperty:key40,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
}
else {
const err152 = {instancePath:instancePath+"/budgets/users/named",schemaPath:"#/properties/budgets/properties/users/properties/named/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/budgets/users",schemaPath:"#/properties/budgets/properties/users/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data80.teams !== undefined){
let data96 = data80.teams;
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
if(Object.keys(data96).length < 1){
const err154 = {instancePath:instancePath+"/budgets/teams",schemaPath:"#/properties/budgets/properties/teams/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
for(const key41 in data96){
if(!((key41 === "default") || (key41 === "named"))){
const err155 = {instancePath:instancePath+"/budgets/teams",schemaPath:"#/properties/budgets/properties/teams/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data96.default !== undefined){
if(!(validate73(data96.default, {instancePath:instancePath+"/budgets/teams/default",parentData:data96,parentDataProperty:"default",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data96.named !== undefined){
let data98 = data96.named;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
for(const key42 in data98){
if(!(validate73(data98[key42], {instancePath:instancePath+"/budgets/teams/named/" + key42.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data98,parentDataProperty:key42,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
}
else {
const err156 = {instancePath:instancePath+"/budgets/teams/named",schemaPath:"#/properties/budgets/properties/teams/properties/named/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
}
else {
const err157 = {instancePath:instancePath+"/budgets/teams",schemaPath:"#/properties/budgets/properties/teams/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data80.team_members !== undefined){
let data100 = data80.team_members;
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
if(Object.keys(data100).length < 1){
const err158 = {instancePath:instancePath+"/budgets/team_members",schemaPath:"#/properties/budgets/properties/team_members/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
for(const key43 in data100){
if(!((key43 === "default") || (key43 === "named"))){
const err159 = {instancePath:instancePath+"/budgets/team_members",schemaPath:"#/properties/budgets/properties/team_members/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data100.default !== undefined){
if(!(validate73(data100.default, {instancePath:instancePath+"/budgets/team_members/default",parentData:data100,parentDataProperty:"default",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data100.named !== undefined){
let data102 = data100.named;
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
for(const key44 in data102){
if(!(validate73(data102[key44], {instancePath:instancePath+"/budgets/team_members/named/" + key44.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data102,parentDataProperty:key44,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
}
else {
const err160 = {instancePath:instancePath+"/budgets/team_members/named",schemaPath:"#/properties/budgets/properties/team_members/properties/named/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
}
else {
const err161 = {instancePath:instancePath+"/budgets/team_members",schemaPath:"#/properties/budgets/properties/team_members/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data80.organizations !== undefined){
let data104 = data80.organizations;
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
if(Object.keys(data104).length < 1){
const err162 = {instancePath:instancePath+"/budgets/organizations",schemaPath:"#/properties/budgets/properties/organizations/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
for(const key45 in data104){
if(!((key45 === "default") || (key45 === "named"))){
const err163 = {instancePath:instancePath+"/budgets/organizations",schemaPath:"#/properties/budgets/properties/organizations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data104.default !== undefined){
if(!(validate73(data104.default, {instancePath:instancePath+"/budgets/organizations/default",parentData:data104,parentDataProperty:"default",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data104.named !== undefined){
let data106 = data104.named;
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
for(const key46 in data106){
if(!(validate73(data106[key46], {instancePath:instancePath+"/budgets/organizations/named/" + key46.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data106,parentDataProperty:key46,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
}
else {
const err164 = {instancePath:instancePath+"/budgets/organizations/named",schemaPath:"#/properties/budgets/properties/organizations/properties/named/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
else {
const err165 = {instancePath:instancePath+"/budgets/organizations",schemaPath:"#/properties/budgets/properties/organizations/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data80.end_users !== undefined){
let data108 = data80.end_users;
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
if(Object.keys(data108).length < 1){
const err166 = {instancePath:instancePath+"/budgets/end_users",schemaPath:"#/properties/budgets/properties/end_users/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
for(const key47 in data108){
if(!((key47 === "default") || (key47 === "named"))){
const err167 = {instancePath:instancePath+"/budgets/end_users",schemaPath:"#/properties/budgets/properties/end_users/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data108.default !== undefined){
if(!(validate73(data108.default, {instancePath:instancePath+"/budgets/end_users/default",parentData:data108,parentDataProperty:"default",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data108.named !== undefined){
let data110 = data108.named;
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
for(const key48 in data110){
if(!(validate73(data110[key48], {instancePath:instancePath+"/budgets/end_users/named/" + key48.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data110,parentDataProperty:key48,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
}
else {
const err168 = {instancePath:instancePath+"/budgets/end_users/named",schemaPath:"#/properties/budgets/properties/end_users/properties/named/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
}
else {
const err169 = {instancePath:instancePath+"/budgets/end_users",schemaPath:"#/properties/budgets/properties/end_users/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data80.models !== undefined){
let data112 = data80.models;
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
for(const key49 in data112){
if(!(validate73(data112[key49], {instancePath:instancePath+"/budgets/models/" + key49.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data112,parentDataProperty:key49,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
}
else {
const err170 = {instancePath:instancePath+"/budgets/models",schemaPath:"#/properties/budgets/properties/models/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data80.tags !== undefined){
let data114 = data80.tags;
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
if(Object.keys(data114).length < 1){
const err171 = {instancePath:instancePath+"/budgets/tags",schemaPath:"#/properties/budgets/properties/tags/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
for(const key50 in data114){
if(!((key50 === "default") || (key50 === "named"))){
const err172 = {instancePath:instancePath+"/budgets/tags",schemaPath:"#/properties/budgets/properties/tags/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data114.default !== undefined){
if(!(validate73(data114.default, {instancePath:instancePath+"/budgets/tags/default",parentData:data114,parentDataProperty:"default",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data114.named !== undefined){
let data116 = data114.named;
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
for(const key51 in data116){
if(!(validate73(data116[key51], {instancePath:instancePath+"/budgets/tags/named/" + key51.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data116,parentDataProperty:key51,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
}
else {
const err173 = {instancePath:instancePath+"/budgets/tags/named",schemaPath:"#/properties/budgets/properties/tags/properties/named/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
}
else {
const err174 = {instancePath:instancePath+"/budgets/tags",schemaPath:"#/properties/budgets/properties/tags/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data80.providers !== undefined){
let data118 = data80.providers;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
for(const key52 in data118){
if(!(validate73(data118[key52], {instancePath:instancePath+"/budgets/providers/" + key52.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data118,parentDataProperty:key52,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
}
else {
const err175 = {instancePath:instancePath+"/budgets/providers",schemaPath:"#/properties/budgets/properties/providers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
}
else {
const err176 = {instancePath:instancePath+"/budgets",schemaPath:"#/properties/budgets/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data.cache !== undefined){
const err177 = {instancePath:instancePath+"/cache",schemaPath:"#/properties/cache/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(data.guardrails !== undefined){
const err178 = {instancePath:instancePath+"/guardrails",schemaPath:"#/properties/guardrails/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(data.storage !== undefined){
let data122 = data.storage;
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
if(data122.url === undefined){
const err179 = {instancePath:instancePath+"/storage",schemaPath:"#/properties/storage/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
for(const key53 in data122){
if(!((((((key53 === "url") || (key53 === "read_url")) || (key53 === "ledger")) || (key53 === "files")) || (key53 === "batches")) || (key53 === "responses"))){
const err180 = {instancePath:instancePath+"/storage",schemaPath:"#/properties/storage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data122.url !== undefined){
let data123 = data122.url;
if(typeof data123 === "string"){
if(func2(data123) < 1){
const err181 = {instancePath:instancePath+"/storage/url",schemaPath:"#/properties/storage/properties/url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
else {
const err182 = {instancePath:instancePath+"/storage/url",schemaPath:"#/properties/storage/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data122.read_url !== undefined){
let data124 = data122.read_url;
if(typeof data124 === "string"){
if(func2(data124) < 1){
const err183 = {instancePath:instancePath+"/storage/read_url",schemaPath:"#/properties/storage/properties/read_url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
else {
const err184 = {instancePath:instancePath+"/storage/read_url",schemaPath:"#/properties/storage/properties/read_url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data122.ledger !== undefined){
let data125 = data122.ledger;
const _errs290 = errors;
let valid75 = false;
let passing0 = null;
const _errs291 = errors;
if("off" !== data125){
const err185 = {instancePath:instancePath+"/storage/ledger",schemaPath:"#/properties/storage/properties/ledger/oneOf/0/const",keyword:"const",params:{allowedValue: "off"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
var _valid4 = _errs291 === errors;
if(_valid4){
valid75 = true;
passing0 = 0;
}
const _errs292 = errors;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
for(const key54 in data125){
if(!((key54 === "keep") || (key54 === "journal"))){
const err186 = {instancePath:instancePath+"/storage/ledger",schemaPath:"#/properties/storage/properties/ledger/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data125.keep !== undefined){
let data126 = data125.keep;
if(typeof data126 === "string"){
if(!pattern113.test(data126)){
const err187 = {instancePath:instancePath+"/storage/ledger/keep",schemaPath:"#/$defs/keeping/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(m|h|d)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(m|h|d)$"+"\""};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
else {
const err188 = {instancePath:instancePath+"/storage/ledger/keep",schemaPath:"#/$defs/keeping/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data125.journal !== undefined){
let data127 = data125.journal;
if(typeof data127 === "string"){
if(func2(data127) < 1){
const err189 = {instancePath:instancePath+"/storage/ledger/journal",schemaPath:"#/properties/storage/properties/ledger/oneOf/1/properties/journal/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
else {
const err190 = {instancePath:instancePath+"/storage/ledger/journal",schemaPath:"#/properties/storage/properties/ledger/oneOf/1/properties/journal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
}
else {
const err191 = {instancePath:instancePath+"/storage/ledger",schemaPath:"#/properties/storage/properties/ledger/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
var _valid4 = _errs292 === errors;
if(_valid4 && valid75){
valid75 = false;
passing0 = [passing0, 1];
}
else {
if(_valid4){
valid75 = true;
passing0 = 1;
}
}
if(!valid75){
const err192 = {instancePath:instancePath+"/storage/ledger",schemaPath:"#/properties/storage/properties/ledger/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
else {
errors = _errs290;
if(vErrors !== null){
if(_errs290){
vErrors.length = _errs290;
}
else {
vErrors = null;
}
}
}
}
if(data122.files !== undefined){
let data128 = data122.files;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
for(const key55 in data128){
if(!(key55 === "limit")){
const err193 = {instancePath:instancePath+"/storage/files",schemaPath:"#/properties/storage/properties/files/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data128.limit !== undefined){
let data129 = data128.limit;
if(typeof data129 === "string"){
if(!pattern5.test(data129)){
const err194 = {instancePath:instancePath+"/storage/files/limit",schemaPath:"#/$defs/size/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(B|kB|KB|MB|GB|KiB|MiB|GiB)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(B|kB|KB|MB|GB|KiB|MiB|GiB)$"+"\""};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
else {
const err195 = {instancePath:instancePath+"/storage/files/limit",schemaPath:"#/$defs/size/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
}
else {
const err196 = {instancePath:instancePath+"/storage/files",schemaPath:"#/properties/storage/properties/files/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data122.batches !== undefined){
let data130 = data122.batches;
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
for(const key56 in data130){
if(!(((key56 === "concurrency") || (key56 === "native")) || (key56 === "poll"))){
const err197 = {instancePath:instancePath+"/storage/batches",schemaPath:"#/properties/storage/properties/batches/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data130.concurrency !== undefined){
let data131 = data130.concurrency;
if(!((typeof data131 == "number") && (!(data131 % 1) && !isNaN(data131)))){
const err198 = {instancePath:instancePath+"/storage/batches/concurrency",schemaPath:"#/properties/storage/properties/batches/properties/concurrency/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if(typeof data131 == "number"){
if(data131 > 1000 || isNaN(data131)){
const err199 = {instancePath:instancePath+"/storage/batches/concurrency",schemaPath:"#/properties/storage/properties/batches/properties/concurrency/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if(data131 < 1 || isNaN(data131)){
const err200 = {instancePath:instancePath+"/storage/batches/concurrency",schemaPath:"#/properties/storage/properties/batches/properties/concurrency/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
}
if(data130.native !== undefined){
let data132 = data130.native;
if(!((data132 === "prefer") || (data132 === "never"))){
const err201 = {instancePath:instancePath+"/storage/batches/native",schemaPath:"#/properties/storage/properties/batches/properties/native/enum",keyword:"enum",params:{allowedValues: schema31.properties.storage.properties.batches.properties.native.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data130.poll !== undefined){
let data133 = data130.poll;
if(typeof data133 === "string"){
if(!pattern6.test(data133)){
const err202 = {instancePath:instancePath+"/storage/batches/poll",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\""};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
else {
const err203 = {instancePath:instancePath+"/storage/batches/poll",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
}
else {
const err204 = {instancePath:instancePath+"/storage/batches",schemaPath:"#/properties/storage/properties/batches/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data122.responses !== undefined){
let data134 = data122.responses;
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
if(data134.keep === undefined){
const err205 = {instancePath:instancePath+"/storage/responses",schemaPath:"#/properties/storage/properties/responses/required",keyword:"required",params:{missingProperty: "keep"},message:"must have required property '"+"keep"+"'"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
for(const key57 in data134){
if(!(key57 === "keep")){
const err206 = {instancePath:instancePath+"/storage/responses",schemaPath:"#/properties/storage/properties/responses/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data134.keep !== undefined){
let data135 = data134.keep;
if(typeof data135 === "string"){
if(!pattern113.test(data135)){
const err207 = {instancePath:instancePath+"/storage/responses/keep",schemaPath:"#/$defs/keeping/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(m|h|d)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(m|h|d)$"+"\""};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
else {
const err208 = {instancePath:instancePath+"/storage/responses/keep",schemaPath:"#/$defs/keeping/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
}
else {
const err209 = {instancePath:instancePath+"/storage/responses",schemaPath:"#/properties/storage/properties/responses/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
}
else {
const err210 = {instancePath:instancePath+"/storage",schemaPath:"#/properties/storage/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data.media !== undefined){
let data136 = data.media;
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
for(const key58 in data136){
if(!((((((key58 === "fetch") || (key58 === "file_limit")) || (key58 === "request_limit")) || (key58 === "timeout")) || (key58 === "cache")) || (key58 === "allow"))){
const err211 = {instancePath:instancePath+"/media",schemaPath:"#/properties/media/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data136.fetch !== undefined){
if(typeof data136.fetch !== "boolean"){
const err212 = {instancePath:instancePath+"/media/fetch",schemaPath:"#/properties/media/properties/fetch/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data136.file_limit !== undefined){
let data138 = data136.file_limit;
if(typeof data138 === "string"){
if(!pattern5.test(data138)){
const err213 = {instancePath:instancePath+"/media/file_limit",schemaPath:"#/$defs/size/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(B|kB|KB|MB|GB|KiB|MiB|GiB)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(B|kB|KB|MB|GB|KiB|MiB|GiB)$"+"\""};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
else {
const err214 = {instancePath:instancePath+"/media/file_limit",schemaPath:"#/$defs/size/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data136.request_limit !== undefined){
let data139 = data136.request_limit;
if(typeof data139 === "string"){
if(!pattern5.test(data139)){
const err215 = {instancePath:instancePath+"/media/request_limit",schemaPath:"#/$defs/size/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(B|kB|KB|MB|GB|KiB|MiB|GiB)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(B|kB|KB|MB|GB|KiB|MiB|GiB)$"+"\""};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
else {
const err216 = {instancePath:instancePath+"/media/request_limit",schemaPath:"#/$defs/size/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data136.timeout !== undefined){
let data140 = data136.timeout;
if(typeof data140 === "string"){
if(!pattern6.test(data140)){
const err217 = {instancePath:instancePath+"/media/timeout",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\""};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
else {
const err218 = {instancePath:instancePath+"/media/timeout",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data136.cache !== undefined){
let data141 = data136.cache;
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
for(const key59 in data141){
if(!((key59 === "size") || (key59 === "ttl"))){
const err219 = {instancePath:instancePath+"/media/cache",schemaPath:"#/properties/media/properties/cache/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data141.size !== undefined){
let data142 = data141.size;
if(typeof data142 === "string"){
if(!pattern5.test(data142)){
const err220 = {instancePath:instancePath+"/media/cache/size",schemaPath:"#/$defs/size/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(B|kB|KB|MB|GB|KiB|MiB|GiB)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(B|kB|KB|MB|GB|KiB|MiB|GiB)$"+"\""};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
else {
const err221 = {instancePath:instancePath+"/media/cache/size",schemaPath:"#/$defs/size/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data141.ttl !== undefined){
let data143 = data141.ttl;
if(typeof data143 === "string"){
if(!pattern6.test(data143)){
const err222 = {instancePath:instancePath+"/media/cache/ttl",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\""};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
else {
const err223 = {instancePath:instancePath+"/media/cache/ttl",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
}
else {
const err224 = {instancePath:instancePath+"/media/cache",schemaPath:"#/properties/media/properties/cache/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data136.allow !== undefined){
let data144 = data136.allow;
if(Array.isArray(data144)){
const len2 = data144.length;
for(let i2=0; i2<len2; i2++){
let data145 = data144[i2];
if(typeof data145 === "string"){
if(func2(data145) < 1){
const err225 = {instancePath:instancePath+"/media/allow/" + i2,schemaPath:"#/properties/media/properties/allow/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
else {
const err226 = {instancePath:instancePath+"/media/allow/" + i2,schemaPath:"#/properties/media/properties/allow/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
}
else {
const err227 = {instancePath:instancePath+"/media/allow",schemaPath:"#/properties/media/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
}
else {
const err228 = {instancePath:instancePath+"/media",schemaPath:"#/properties/media/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data.telemetry !== undefined){
let data146 = data.telemetry;
if(data146 && typeof data146 == "object" && !Array.isArray(data146)){
if(Object.keys(data146).length < 1){
const err229 = {instancePath:instancePath+"/telemetry",schemaPath:"#/properties/telemetry/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
for(const key60 in data146){
if(!(key60 === "metrics")){
const err230 = {instancePath:instancePath+"/telemetry",schemaPath:"#/properties/telemetry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data146.metrics !== undefined){
if(typeof data146.metrics !== "boolean"){
const err231 = {instancePath:instancePath+"/telemetry/metrics",schemaPath:"#/properties/telemetry/properties/metrics/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
}
else {
const err232 = {instancePath:instancePath+"/telemetry",schemaPath:"#/properties/telemetry/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
}
else {
const err233 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const gatewayShape = { schema, errors: (value) => (check_gateway(value) ? [] : (check_gateway.errors ?? [])) };
