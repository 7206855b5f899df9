package vn.motcua.portal.filing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.filing.DraftId;
import vn.motcua.shared.FileId;
import vn.motcua.uploads.SentFiles;
import vn.motcua.web.Page;
import vn.motcua.web.TypedForm;

/** The addresses of a filing; whoever files, the pages are the same. */
abstract class FilingPages {

    private final BeginPage begin;
    private final TasksPage tasks;
    private final PlacePage place;
    private final AnswersPage answers;
    private final PapersPage papers;
    private final ContactPage contact;
    private final SendPage send;
    private final WholePage whole;
    private final Blanks blanks;

    FilingPages(Parts parts) {
        this.begin = parts.begin();
        this.tasks = parts.tasks();
        this.place = parts.place();
        this.answers = parts.answers();
        this.papers = parts.papers();
        this.contact = parts.contact();
        this.send = parts.send();
        this.whole = parts.whole();
        this.blanks = parts.blanks();
    }

    /** The pages behind the addresses. */
    @Component("filingPageParts")
    record Parts(
            BeginPage begin,
            TasksPage tasks,
            PlacePage place,
            AnswersPage answers,
            PapersPage papers,
            ContactPage contact,
            SendPage send,
            WholePage whole,
            Blanks blanks) {}

    /** Who makes the request. */
    abstract FilingDesk desk();

    @GetMapping("/new")
    ModelAndView start(@RequestParam(defaultValue = "") String procedure) {
        return begin.show(desk(), procedure);
    }

    @PostMapping
    ModelAndView begin(@RequestParam MultiValueMap<String, String> typed) {
        return begin.begin(desk(), TypedForm.of(typed));
    }

    @GetMapping("/{id}")
    ModelAndView tasks(@PathVariable UUID id, Page page) {
        return tasks.show(desk(), new DraftId(id), page);
    }

    @PostMapping("/{id}/discarded")
    ModelAndView discard(@PathVariable UUID id) {
        return tasks.discard(desk(), new DraftId(id));
    }

    @GetMapping("/{id}/place")
    ModelAndView place(@PathVariable UUID id, Page page) {
        return place.show(desk(), new DraftId(id), page);
    }

    @PostMapping("/{id}/place")
    ModelAndView choosePlace(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed, Page page) {
        return place.choose(desk(), new DraftId(id), TypedForm.of(typed), page);
    }

    @GetMapping("/{id}/form")
    ModelAndView form(@PathVariable UUID id) {
        return answers.enter(desk(), new DraftId(id));
    }

    @GetMapping("/{id}/form/{name}")
    ModelAndView formPage(@PathVariable UUID id, @PathVariable String name, Page page) {
        return answers.show(desk(), new DraftId(id), name, page);
    }

    @PostMapping("/{id}/form/{name}")
    ModelAndView answer(
            @PathVariable UUID id,
            @PathVariable String name,
            @RequestParam MultiValueMap<String, String> posted,
            Page page) {
        return answers.answer(desk(), new DraftId(id), name, posted, page);
    }

    @GetMapping("/{id}/papers/{paper}")
    ModelAndView paper(@PathVariable UUID id, @PathVariable String paper, Page page) {
        return papers.show(desk(), new DraftId(id), paper, page);
    }

    @PostMapping("/{id}/papers/{paper}")
    ModelAndView putPaper(
            @PathVariable UUID id,
            @PathVariable String paper,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> within,
            @RequestParam(name = "files.upload", required = false) @Nullable List<String> ahead,
            Page page) {
        return papers.put(desk(), new DraftId(id), paper, TypedForm.of(typed), SentFiles.of(within, ahead), page);
    }

    @GetMapping("/{id}/papers/{paper}/files/{file}")
    ResponseEntity<Resource> file(@PathVariable UUID id, @PathVariable String paper, @PathVariable UUID file) {
        return papers.file(desk(), new DraftId(id), paper, new FileId(file));
    }

    @GetMapping("/{id}/contact")
    ModelAndView contact(@PathVariable UUID id, Page page) {
        return contact.show(desk(), new DraftId(id), page);
    }

    @PostMapping("/{id}/contact")
    ModelAndView setContact(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed, Page page) {
        return contact.set(desk(), new DraftId(id), TypedForm.of(typed), page);
    }

    /** @param begin what is to be begun where there is no draft yet, see {@link vn.motcua.filing.Beginning} */
    @GetMapping("/{id}/whole")
    ModelAndView whole(@PathVariable UUID id, @RequestParam(defaultValue = "") String begin, Page page) {
        var desk = desk();
        var draft = new DraftId(id);
        return blanks.show(desk, draft, begin, opened -> whole.blank(desk, opened, page))
                .orElseGet(() -> whole.show(desk, draft, page));
    }

    @PostMapping("/{id}/whole")
    ModelAndView saveWhole(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String begin,
            @RequestParam MultiValueMap<String, String> posted,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            HttpServletRequest request,
            Page page) {
        var desk = desk();
        var draft = new DraftId(id);
        var sent = new WholeForm(posted, files);
        return blanks.begin(desk, draft, begin)
                .orElseGet(() -> whole.save(desk, draft, sent, request.getRemoteAddr(), page));
    }

    @GetMapping("/{id}/check")
    ModelAndView check(@PathVariable UUID id, Page page) {
        return send.check(desk(), new DraftId(id), page);
    }

    @PostMapping("/{id}/sent")
    ModelAndView send(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request,
            Page page) {
        return send.send(desk(), new DraftId(id), TypedForm.of(typed), request.getRemoteAddr(), page);
    }

    @GetMapping("/{id}/receipt")
    ModelAndView receipt(@PathVariable UUID id, Page page) {
        return send.receipt(desk(), new DraftId(id), page);
    }
}
