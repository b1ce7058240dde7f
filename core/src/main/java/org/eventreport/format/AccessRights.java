package org.eventreport.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** The POSIX owner, group and permissions of a file that another one replaces. Other systems have none of them. */
final class AccessRights {

    private AccessRights() {}

    /** Returns the attributes to create a file with that is to replace another one: for its owner only, if that exists. */
    static FileAttribute<?>[] whileReplacing(Path target) {
        boolean posix = Files.getFileAttributeView(target, PosixFileAttributeView.class) != null;
        return posix && Files.exists(target)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE))
                }
                : new FileAttribute<?>[0];
    }

    /**
     * Gives a file the owner, the group and the permissions of another one, if that exists. An owner or group that the
     * process is not allowed to give is left as it is. Without the group, its members become others, and the members of
     * another group take their place, so group and others get only what both had.
     */
    static void copy(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view == null) {
            return;
        }
        PosixFileAttributes old;
        try {
            old = Files.readAttributes(from, PosixFileAttributes.class);
        } catch (NoSuchFileException e) {
            return;
        }
        // The permissions come last: until then, only the owner may read the file.
        PosixFileAttributes fresh = view.readAttributes();
        if (!fresh.owner().equals(old.owner())) {
            isPermitted(() -> view.setOwner(old.owner()));
        }
        boolean sameGroup = fresh.group().equals(old.group()) || isPermitted(() -> view.setGroup(old.group()));
        view.setPermissions(sameGroup ? old.permissions() : sharedByGroupAndOthers(old.permissions()));
    }

    private interface Change {
        void apply() throws IOException;
    }

    private static boolean isPermitted(Change change) {
        try {
            change.apply();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static Set<PosixFilePermission> sharedByGroupAndOthers(Set<PosixFilePermission> permissions) {
        Set<PosixFilePermission> shared = EnumSet.noneOf(PosixFilePermission.class);
        shared.addAll(permissions);
        retainTogether(shared, PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);
        retainTogether(shared, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);
        retainTogether(shared, PosixFilePermission.GROUP_EXECUTE, PosixFilePermission.OTHERS_EXECUTE);
        return shared;
    }

    private static void retainTogether(Set<PosixFilePermission> set, PosixFilePermission one, PosixFilePermission two) {
        Set<PosixFilePermission> both = EnumSet.of(one, two);
        if (!set.containsAll(both)) {
            set.removeAll(both);
        }
    }
}
