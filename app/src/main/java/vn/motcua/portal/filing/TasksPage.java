package vn.motcua.portal.filing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.filing.DraftId;
import vn.motcua.filing.Drafts;
import vn.motcua.filing.Drafts.Opened;
import vn.motcua.filing.Section;
import vn.motcua.web.Page;

/** What there is to do, and how far it is. */
@Component("filingTasksPage")
class TasksPage {

    private final Drafts drafts;
    private final Opening opening;

    TasksPage(Drafts drafts, Opening opening) {
        this.drafts = drafts;
        this.opening = opening;
    }

    ModelAndView show(FilingDesk desk, DraftId id, Page page) {
        return opening.on(desk, id, opened -> {
            var model = new HashMap<String, Object>();
            model.put("desk", desk);
            model.put("draft", opened.draft());
            model.put("notices", Notices.of(opened));
            model.put("tasks", tasks(opened, page));
            model.put("complete", opened.isComplete());
            return new ModelAndView("portal/filing/tasks", model);
        });
    }

    ModelAndView discard(FilingDesk desk, DraftId id) {
        drafts.discard(id, desk.filer());
        return new ModelAndView("redirect:" + desk.home());
    }

    private static List<FilingTask> tasks(Opened opened, Page page) {
        var tasks = new ArrayList<FilingTask>();
        tasks.add(new FilingTask(page.t("filing.section.PLACE"), "place", state(opened.isDone(Section.PLACE))));
        opened.form()
                .ifPresent(form -> tasks.add(new FilingTask(
                        form.form().title().in(page.lang()), "form", state(opened.isDone(Section.FORM)))));
        for (var paper : opened.papersToBring()) {
            tasks.add(new FilingTask(
                    paper.name(),
                    "papers/" + paper.key(),
                    opened.draft()
                            .paper(paper.key())
                            .map(put -> FilingTask.State.valueOf(put.kind().name()))
                            .orElse(FilingTask.State.TO_DO)));
        }
        tasks.add(new FilingTask(page.t("filing.section.CONTACT"), "contact", state(opened.isDone(Section.CONTACT))));
        return tasks;
    }

    private static FilingTask.State state(boolean done) {
        return done ? FilingTask.State.DONE : FilingTask.State.TO_DO;
    }
}
