// The text of the gateway.yaml that `init` writes. A test holds that it plans without a finding.

/** `schema` is the path from the file to its JSON Schema, for editors. */
export function starterGateway(schema: string): string {
  return `# yaml-language-server: $schema=${schema}
#
# What this gateway serves. An editor that reads the line above completes and checks the file as you type;
# \`signalbox check\` says the same with line and column, \`signalbox serve --sandbox\` runs it without any key.

server:
  host: 127.0.0.1                # this machine only
  port: \${PORT:-4000}

# A provider of the catalogue (\`signalbox providers\`) needs no entry when its key is in the usual variable.
# An entry says what differs. Keys are references, never values: \${NAME}, \${file:/run/secrets/name}.
#
# providers:
#   openai: { api_key: "\${MY_OPENAI_KEY}" }
#   house-vllm:                                    # a server of your own
#     dialect: openai-chat
#     base_url: http://127.0.0.1:8000/v1
#     auth: none
#     models:
#       qwen3-32b: { context: 131072, supports: [tools], free: true }

# What clients may ask for. An upstream model is provider/model (\`signalbox models\`).
models:
  fast:
    strategy: round_robin                          # round_robin | weighted | priority
    deployments:
      - openai/gpt-5.4-mini
      - { model: anthropic/claude-haiku-4-5, timeout: 60s }
    fallbacks:
      any: [smart]                                 # once both have failed

  smart: anthropic/claude-sonnet-5-5               # one upstream model, nothing else to say

# Other names for the same, for clients that cannot be changed.
aliases:
  gpt-4: smart

routing:
  attempts: 3                    # calls within a model, the first included
  timeout: 5m                    # the whole request with all its attempts

# With --sandbox, every provider is played on this machine.
sandbox:
  latency: 20ms
  chunk_pace: 10ms
`;
}
