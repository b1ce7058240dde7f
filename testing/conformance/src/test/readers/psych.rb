# Reads YAML with Psych, as the other scripts of this folder do with their libraries: see pyyaml.py.

require "date"
require "json"
require "psych"
require "time"

def json_value(value)
  case value
  when Hash then value.to_h { |key, member| [json_key(key), json_value(member)] }
  when Array then value.map { |item| json_value(item) }
  when Time then { "!date" => value.iso8601(9) }
  when Date then { "!date" => value.iso8601 }
  when String, Integer, Float, true, false, nil then value
  else { "!#{value.class}" => value.inspect }
  end
end

def json_key(key)
  key.is_a?(String) ? key : "!#{key.inspect}"
end

$stdin.set_encoding(Encoding::UTF_8)
$stdin.each_line("\n") do |line|
  documents = begin
    Psych.load_stream(JSON.parse(line)).map { |document| json_value(document) }
  rescue StandardError => e
    { "!error" => "#{e.class}: #{e.message}" }
  end
  puts JSON.generate(documents)
end
