package vn.motcua.catalog;

/**
 * What was decided about something before the source said it in other words.
 *
 * @param toDo what is to be settled now
 * @param former what was decided, about the words of its own to-do
 */
public record FormerSettlement(ToDo toDo, Settlement former) {}
