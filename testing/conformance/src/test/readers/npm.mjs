// Reads YAML with packages of npm, as the other scripts of this folder do with their libraries: see pyyaml.py.

import fs from 'node:fs'
import * as jsYaml from 'js-yaml'
import jsYaml4 from 'js-yaml-4'
import * as yaml from 'yaml'

const yamlPackage = version => text =>
  yaml.parseAllDocuments(text, { version }).map(document => {
    const [problem] = [...document.errors, ...document.warnings]
    if (problem) throw problem
    return document.toJS({ mapAsMap: true })
  })

// Maps show which keys are no strings.
const jsYamlPackage = schema => text => jsYaml.loadAll(text, { schema: schema.withTags(jsYaml.realMapTag) })

const read = {
  'yaml-1.2': yamlPackage('1.2'),
  'yaml-1.1': yamlPackage('1.1'),
  'js-yaml-1.2': jsYamlPackage(jsYaml.CORE_SCHEMA),
  'js-yaml-1.1': jsYamlPackage(jsYaml.YAML11_SCHEMA),
  'js-yaml-4': text => jsYaml4.loadAll(text),
}[process.argv[2]]

const jsonValue = value => {
  if (Array.isArray(value)) return value.map(jsonValue)
  if (value instanceof Date) return { '!date': value.toISOString() }
  if (value instanceof Map) return jsonObject([...value])
  if (value?.constructor === Object) return jsonObject(Object.entries(value))
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (Number.isFinite(value)) return value
  return { ['!' + typeof value]: String(value) }
}

const jsonObject = entries => Object.fromEntries(entries.map(([key, value]) => [jsonKey(key), jsonValue(value)]))

const jsonKey = key => (typeof key === 'string' ? key : '!' + String(key))

for (const line of fs.readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  let documents
  try {
    documents = read(JSON.parse(line)).map(jsonValue)
  } catch (error) {
    documents = { '!error': error.message }
  }
  console.log(JSON.stringify(documents))
}
