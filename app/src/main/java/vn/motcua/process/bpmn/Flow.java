package vn.motcua.process.bpmn;

/** What leads from one node to another. */
record Flow(String id, String from, String to) {}
