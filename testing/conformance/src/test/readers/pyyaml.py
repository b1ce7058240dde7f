"""Reads YAML with PyYAML, with the loader that is named, as the other scripts of this folder do with their libraries.

Each line of the input is a stream of YAML, as a JSON string. Each line of the output is JSON: the list of its documents.
"""

import datetime
import json
import sys

import yaml

Loader = getattr(yaml, sys.argv[1])


def timestamp(loader, node):
    try:
        return Loader.construct_yaml_timestamp(loader, node)
    except ValueError as error:  # otherwise nothing could be said about the rest of the document
        return {"!error": str(error)}


Loader.add_constructor("tag:yaml.org,2002:timestamp", timestamp)


def json_value(value):
    if isinstance(value, dict):
        return {json_key(key): json_value(member) for key, member in value.items()}
    if isinstance(value, list):
        return [json_value(item) for item in value]
    if isinstance(value, datetime.date):
        return {"!date": value.isoformat()}
    if value is None or type(value) in (str, bool, int, float):
        return value
    return {"!" + type(value).__name__: str(value)}


def json_key(key):
    return key if isinstance(key, str) else "!" + repr(key)


for line in sys.stdin.buffer:
    try:
        documents = [json_value(document) for document in yaml.load_all(json.loads(line).encode(), Loader)]
    except Exception as error:
        documents = {"!error": str(error)}
    print(json.dumps(documents))
